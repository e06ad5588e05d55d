package ee.kogukoda.meetings.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.meetings.session.AttendanceCommand.RegisterByHand;
import ee.kogukoda.meetings.session.ConductCommand.ConfirmQuorum;
import ee.kogukoda.meetings.session.ConductCommand.HandOverChair;
import ee.kogukoda.meetings.session.ConductCommand.OpenSession;
import ee.kogukoda.refusal.Refused;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The first session of a new council is opened by somebody who is no member of it.
class FirstSessionTest {
  private static final Actor CONVENER = new Actor(Sitting.id(90), Actor.Office.CONVENER);

  private final Sitting sitting = Sitting.of(7).announced();
  private final List<Member> members =
      IntStream.range(0, 7)
          .mapToObj(i -> new Member(Sitting.member(i), "Liige " + (i + 1), null))
          .toList();
  private final OpenSession open =
      new OpenSession(
          ProposedRules.of("Näidis"),
          7,
          members,
          "Maire Sulg",
          "esimene istung",
          null,
          new Member(CONVENER.asMember(), "Valve Valija", null));

  @Test
  void onlyTheConvenerOpensIt() {
    assertThatThrownBy(() -> sitting.chair(open))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal()).isEqualTo(MeetingRefusal.ONLY_CONVENER));

    sitting.ask(CONVENER, open);

    assertThat(sitting.session().presiding()).isEqualTo(CONVENER.asMember());
    assertThat(sitting.session().findMember(CONVENER.asMember())).isEmpty();
    assertThat(sitting.session().findNamed(CONVENER.asMember()).orElseThrow().name())
        .isEqualTo("Valve Valija");
  }

  @Test
  void theConvenerPresidesWithoutAVoteUntilTheElectionHasAnOutcome() {
    sitting.ask(CONVENER, open);
    Actor secretary = new Actor(Sitting.id(80), Actor.Office.SECRETARY);
    for (int i = 0; i < 4; i++)
      sitting.ask(secretary, new RegisterByHand(Sitting.member(i), Attendance.Mode.HALL, "kohal"));
    assertThatThrownBy(() ->
            sitting.ask(
                secretary, new RegisterByHand(CONVENER.asMember(), Attendance.Mode.HALL, "kohal")))
        .isInstanceOf(Refused.class);

    sitting.ask(CONVENER, new ConfirmQuorum());

    assertThat(sitting.session().entitled(null)).hasSize(4).doesNotContain(CONVENER.asMember());
    assertThatThrownBy(
            () -> sitting.ask(CONVENER, new HandOverChair(Sitting.member(2), "valiti esimeheks")))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> assertThat(no.refusal()).isEqualTo(MeetingRefusal.CHAIR_NOT_ELECTED));
  }
}
