package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.FloorEvent.QuotaExceeded;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.refusal.Refused;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Members 1 and 2 are of one faction, member 3 of none. A faction has five minutes on an item.
class SpeakingTimeTest {
  @Test
  void whoComesAfterTheFactionHasSpokenSpeaksInWhatIsLeftAndTheRestIsLogged() {
    Sitting s = debating();
    speaks(s, 1, 240);
    SpeechId second = begins(s, 2);
    s.after(90);

    assertThat(left(s, second)).isEqualTo(Duration.ofSeconds(-30));
    assertThat(s.chair(new EndSpeech(second))).contains(new QuotaExceeded(second, 30));
  }

  @Test
  void whoeverPresidesGivesMoreTimeAndNothingIsExceeded() {
    Sitting s = debating();
    speaks(s, 1, 240);
    SpeechId second = begins(s, 2);
    s.chair(new GrantTime(second, 60));
    s.after(90);

    assertThat(left(s, second)).isEqualTo(Duration.ofSeconds(30));
    assertThat(s.chair(new EndSpeech(second))).hasSize(1);
  }

  @Test
  void aMemberWithoutAFactionHasTimeOfTheirOwnAndAPauseCostsNothing() {
    Sitting s = debating();
    speaks(s, 1, 240);
    SpeechId own = begins(s, 3);
    s.after(60).chair(new PauseSpeech(own));
    s.after(600).chair(new ContinueSpeech(own));
    s.after(20);

    assertThat(left(s, own)).isEqualTo(Duration.ofSeconds(40));
  }

  @Test
  void whereTheRulesGiveNoLimitThereIsNothingToAddTo() {
    Sitting s = inProgress(17, 12);
    s.chair(new OpenItem(item(1)));
    SpeechId speech = begins(s, 1);

    assertThatThrownBy(() -> s.chair(new GrantTime(speech, 60)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(NO_QUOTA));
  }

  @Test
  void whoIsMovedToTheFrontSpeaksBeforeOthersButAfterAPointOfOrder() {
    Sitting s = debating();
    speaks(s, 3, 10);
    SpeechId first = asks(s, 4, Speech.Kind.INTERVENTION, null);
    SpeechId again = asks(s, 3, Speech.Kind.INTERVENTION, null);
    SpeechId order = asks(s, 5, Speech.Kind.POINT_OF_ORDER, "kvoorum");
    assertThat(queue(s)).containsExactly(order, first, again);

    s.chair(new MoveToFront(again));

    assertThat(queue(s)).containsExactly(order, again, first);
    assertThatThrownBy(() -> s.chair(new MoveToFront(order))).isInstanceOf(Refused.class);
  }

  @Test
  void theTotalsAddUpByPersonAndByFaction() {
    Sitting s = debating();
    speaks(s, 1, 100);
    speaks(s, 2, 50);
    speaks(s, 3, 70);

    SpeakingTotals totals = SpeakingTotals.of(s.session(), s.now);

    assertThat(totals.people())
        .extracting(total -> total.time().toSeconds())
        .containsExactly(100L, 70L, 50L);
    assertThat(totals.factions())
        .containsExactly(new SpeakingTotals.Total("Fraktsioon", null, 2, Duration.ofSeconds(150)));
  }

  private static Sitting debating() {
    Sitting s =
        of(17).timed(300, 120).announced().opened().present(0, 12).quorate().agendaAdopted();
    s.chair(new OpenItem(item(1)));
    return s;
  }

  private static SpeechId asks(Sitting s, int who, Speech.Kind kind, String note) {
    SpeechId speech = new SpeechId(s.fresh());
    s.ask(actor(who), new RequestFloor(speech, member(who), kind, null, note));
    return speech;
  }

  private static SpeechId begins(Sitting s, int who) {
    SpeechId speech = asks(s, who, Speech.Kind.INTERVENTION, null);
    s.chair(new GiveFloor(speech));
    return speech;
  }

  private static void speaks(Sitting s, int who, int seconds) {
    SpeechId speech = begins(s, who);
    s.after(seconds).chair(new EndSpeech(speech));
  }

  private static Duration left(Sitting s, SpeechId speech) {
    Speech found = s.session().floor().findSpeech(speech).orElseThrow();
    return SpeakingTime.of(s.session(), found, s.now).orElseThrow().left();
  }

  private static List<SpeechId> queue(Sitting s) {
    return s.session().speakers().stream().map(Speech::id).toList();
  }
}
