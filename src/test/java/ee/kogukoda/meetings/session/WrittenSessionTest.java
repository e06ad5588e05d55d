package ee.kogukoda.meetings.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.minutes.Minutes;
import ee.kogukoda.meetings.minutes.MinutesCheck;
import ee.kogukoda.meetings.minutes.MinutesFacts;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.refusal.Refusal;
import ee.kogukoda.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Members answer in writing for eight days. KOKS § 44 lg 1 third sentence.
class WrittenSessionTest {
  private static final Instant FROM = Instant.parse("2026-12-02T07:00:00Z");
  private static final Instant UNTIL = FROM.plus(Duration.ofDays(8));
  private static final Actor HOUSE = new Actor(new UUID(0, 0), Actor.Office.SECRETARY);

  private final List<WrittenPosition> given = new ArrayList<>();
  private SessionHistory history = SessionHistory.EMPTY;
  private int next = 2000;

  @Test
  void ofThirteenMembersSevenAnswersAreEnoughAndSilenceIsNoAnswer() {
    announced();
    answer(1, 0, 7, Choice.FOR);

    count(13, ProposedRules.of("töökord"), UNTIL);

    Session session = history.session();
    assertThat(session.phase()).isEqualTo(SessionPhase.CLOSED);
    assertThat(session.attendance().present()).hasSize(7);
    Vote vote = session.voting().votes().getFirst();
    assertThat(vote.kind()).isEqualTo(Vote.Kind.WRITTEN);
    assertThat(vote.electorate()).hasSize(7);
    assertThat(vote.count().notVoted()).isZero();
    assertThat(outcome(1)).isEqualTo(Item.Outcome.ADOPTED);
    assertThat(outcome(2)).isEqualTo(Item.Outcome.POSTPONED);
    assertThat(outcome(3)).isEqualTo(Item.Outcome.NOTED);
    assertThat(MinutesCheck.all(history.events()))
        .allSatisfy(
            finding -> assertThat(finding.check()).isEqualTo(MinutesCheck.ACT_WITHOUT_NUMBER));
  }

  @Test
  void sixAnswersOfThirteenDecideNothing() {
    announced();
    answer(1, 0, 6, Choice.FOR);

    count(13, ProposedRules.of("töökord"), UNTIL);

    assertThat(history.session().phase()).isEqualTo(SessionPhase.CLOSED);
    assertThat(history.session().voting().votes()).isEmpty();
    assertThat(history.session().agenda().remaining()).hasSize(3);
    assertThat(history.session().conduct().ending().reason()).contains("seisukohti 6", "7");
  }

  @Test
  void equalAnswersAreDecidedByTheHeadOfAGovernmentWhoMustHaveAnswered() {
    RulesOfProcedure rules = ProposedRules.ofGovernment("töökord");
    announced();
    answer(2, 0, 2, Choice.FOR);
    answer(2, 2, 4, Choice.AGAINST);
    count(5, rules, UNTIL);
    assertThat(outcome(2)).isEqualTo(Item.Outcome.ADOPTED);

    history = SessionHistory.EMPTY;
    given.clear();
    announced();
    answer(2, 2, 5, Choice.FOR);
    count(5, rules, UNTIL);
    assertThat(history.session().conduct().ending().reason()).contains("asendaja");
  }

  @Test
  void whoIsRestrictedLowersTheBaseAndIsNotCounted() {
    announced();
    answer(2, 0, 6, Choice.FOR);
    given.add(new WrittenPosition(Sitting.item(2), Sitting.member(12), null));

    count(13, ProposedRules.of("töökord"), UNTIL);

    assertThat(history.session().agenda().getItem(Sitting.item(2)).isRecused(Sitting.member(12)))
        .isTrue();
    assertThat(outcome(2)).isEqualTo(Item.Outcome.POSTPONED);
  }

  @Test
  void beforeTheDeadlineOnlyTheChairEndsItAndOnlyWhenAllHaveAnswered() {
    announced();
    answer(1, 0, 5, Choice.FOR);
    answer(2, 0, 4, Choice.AGAINST);
    RulesOfProcedure rules = ProposedRules.of("töökord");

    refused(
        () -> ask(HOUSE, command(5, rules), FROM.plusSeconds(60)),
        MeetingRefusal.ONLY_CHAIR_OR_DEPUTY);
    refused(
        () -> ask(Sitting.actor(0), command(5, rules), FROM.plusSeconds(60)),
        MeetingRefusal.ANSWERS_MISSING);
    answer(2, 4, 5, Choice.AGAINST);
    ask(Sitting.actor(0), command(5, rules), FROM.plusSeconds(60));

    assertThat(outcome(1)).isEqualTo(Item.Outcome.ADOPTED);
    assertThat(outcome(2)).isEqualTo(Item.Outcome.REJECTED);
    refused(() -> ask(HOUSE, command(5, rules), UNTIL), MeetingRefusal.WRONG_PHASE);
  }

  @Test
  void theDeadlineMovesWithAReasonThatTheMinutesTell() {
    announced();
    Instant later = UNTIL.plus(Duration.ofDays(2));
    refused(
        () -> ask(Sitting.actor(4), new ExtendWindow(later, "tõrge"), FROM),
        MeetingRefusal.ONLY_CHAIR_OR_DEPUTY);
    refused(
        () -> ask(Sitting.SECRETARY, new ExtendWindow(FROM, "tõrge"), FROM),
        MeetingRefusal.WINDOW_NOT_LATER);
    refused(
        () -> ask(Sitting.SECRETARY, new ExtendWindow(later, " "), FROM),
        MeetingRefusal.REASON_MISSING);
    ask(Sitting.SECRETARY, new ExtendWindow(later, "liikmel oli tõrge"), FROM);
    refused(
        () -> ask(HOUSE, command(5, ProposedRules.of("töökord")), UNTIL),
        MeetingRefusal.ONLY_CHAIR_OR_DEPUTY);
    answer(1, 0, 4, Choice.FOR);

    count(5, ProposedRules.of("töökord"), later);

    String text = minutes();
    assertThat(text)
        .contains(
            "peeti kirjalikult: algus 2. detsember 2026 kell 09.00, lõpp 12. detsember 2026",
            "liikmel oli tõrge",
            "Seisukoha andsid (4)",
            "Ei osalenud Liige 5",
            "Päevakord oli kutse järgi",
            "Vorm: kirjalik.")
        .doesNotContain("kaugosalusega");
  }

  @Test
  void nobodyOpensOrReopensWhatIsHeldInWriting() {
    announced();
    refused(
        () ->
            ask(
                Sitting.actor(0),
                new OpenSession(ProposedRules.of("töökord"), 5, members(5), "S", "põhjus"),
                UNTIL),
        MeetingRefusal.HELD_IN_WRITING);
    answer(1, 0, 5, Choice.FOR);
    count(5, ProposedRules.of("töökord"), UNTIL);
    refused(
        () -> ask(Sitting.actor(0), new ReopenSession("viga"), UNTIL),
        MeetingRefusal.HELD_IN_WRITING);
  }

  @Property(tries = 200)
  void theFiguresAreThoseOfTheAnswersAndNothingElse(
      @ForAll @Size(13) List<@IntRange(min = 0, max = 4) Integer> answers) {
    history = SessionHistory.EMPTY;
    given.clear();
    announced();
    for (int i = 0; i < 13; i++) {
      Choice choice = answers.get(i) < 3 ? Choice.values()[answers.get(i)] : null;
      if (answers.get(i) < 4)
        given.add(new WrittenPosition(Sitting.item(1), Sitting.member(i), choice));
    }
    long voted = answers.stream().filter(a -> a < 3).count();
    long restricted = answers.stream().filter(a -> a == 3).count();
    long inFavour = answers.stream().filter(a -> a == Choice.FOR.ordinal()).count();

    count(13, ProposedRules.of("töökord"), UNTIL);

    boolean held = voted + restricted >= 7;
    boolean quorate = held && voted >= (13 - restricted) / 2 + 1;
    assertThat(history.session().attendance().present()).hasSize((int) (voted + restricted));
    assertThat(history.session().voting().votes()).hasSize(quorate ? 1 : 0);
    if (quorate) {
      assertThat(history.session().voting().votes().getFirst().count().inFavour())
          .isEqualTo((int) inFavour);
      assertThat(outcome(1) == Item.Outcome.ADOPTED).isEqualTo(inFavour >= 7);
    }
    assertThat(HashChain.verify(history.events())).isTrue();
    assertThat(Session.replay(history.events())).isEqualTo(history.session());
    history
        .events()
        .forEach(logged -> {
          String type = SessionEventJson.type(logged.event());
          String json = SessionEventJson.write(logged.event());
          assertThat(SessionEventJson.read(type, json)).isEqualTo(logged.event());
        });
  }

  private void announced() {
    ask(
        Sitting.actor(0),
        new Announce(
            new Notice(
                "9",
                Notice.Kind.REGULAR,
                Notice.Form.WRITTEN,
                FROM,
                "Kogukoda",
                List.of(
                    Sitting.act(1, "Lisaeelarve", ActKind.REGULATION, MajorityRule.OF_MEMBERSHIP),
                    Sitting.act(2, "Kinnistu", ActKind.RESOLUTION, MajorityRule.SIMPLE),
                    Sitting.information(3, "Informatsioon")),
                LocalDate.of(2026, 11, 27),
                null,
                UNTIL,
                null)),
        FROM.minus(Duration.ofDays(6)));
  }

  private void answer(int item, int from, int to, Choice choice) {
    for (int i = from; i < to; i++)
      given.add(new WrittenPosition(Sitting.item(item), Sitting.member(i), choice));
  }

  private void count(int seats, RulesOfProcedure rules, Instant at) {
    ask(HOUSE, command(seats, rules), at);
  }

  private CountPositions command(int seats, RulesOfProcedure rules) {
    return new CountPositions(
        rules,
        seats,
        members(seats),
        "Maire Sulg",
        List.of(Sitting.member(0), Sitting.member(1)),
        Sitting.member(0),
        IntStream.rangeClosed(1, 3)
            .mapToObj(i ->
                new WrittenMotion(
                    Sitting.item(i),
                    new MotionId(Sitting.id(600 + i)),
                    new VoteId(Sitting.id(700 + i)),
                    "võtta vastu",
                    null))
            .toList(),
        List.copyOf(given));
  }

  private static List<Member> members(int seats) {
    return IntStream.range(0, seats)
        .mapToObj(i -> new Member(Sitting.member(i), "Liige " + (i + 1), null))
        .toList();
  }

  private void ask(Actor actor, SessionCommand command, Instant at) {
    history = history.with(history.ask(Sitting.id(next++), command, actor, at));
  }

  private Item.@Nullable Outcome outcome(int item) {
    Item.Conclusion end = history.session().agenda().getItem(Sitting.item(item)).conclusion();
    return end == null ? null : end.outcome();
  }

  private String minutes() {
    return Minutes.of(
            history.events(),
            new MinutesFacts(
                "Näidisvalla Vallavolikogu", "Näidisküla", Map.of(), Map.of(), Map.of()))
        .toString();
  }

  private static void refused(ThrowingCallable ask, Refusal why) {
    assertThatThrownBy(ask)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }
}
