package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Clicks;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.LegalGround;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.PublicHistory;
import ee.kogukoda.meetings.session.Sitting;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.SpeechId;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What the minutes tell of an item that was treated without the public.
class ClosedItemTest {
  private static final MinutesFacts FACTS =
      new MinutesFacts("Näidisvalla Vallavolikogu", "Näidisküla", Map.of(), Map.of(), Map.of());

  @Test
  void eightToFourClosesAndSevenToFourDoesNot() {
    Sitting s = inProgress(17, 12);
    s.chair(new OpenItem(item(2)));
    s.decide(closing(s), 7, 4, 1);
    assertThat(s.session().isClosed()).isFalse();

    s.decide(closing(s), 8, 4, 0);

    assertThat(s.session().isClosed()).isTrue();
  }

  @Test
  void theMinutesTellOfTheClosingAndTheOutcomeAndNothingElse() {
    Sitting s = inProgress(17, 12);
    s.at(17, 0).chair(new OpenItem(item(2)));
    s.at(17, 3);
    s.decide(closing(s), 8, 4, 0);
    inside(s);
    s.at(17, 20).chair(new ConcludeItem(item(2), Item.Outcome.ADOPTED, null, null));
    s.chair(new NumberAct(item(2), "52"));

    String text = text(s);

    assertThat(text)
        .contains(
            "Otsustati: (8 poolt, 4 vastu) kuulutada punkti arutelu kinniseks (KOKS § 44 lg 4).")
        .contains("Arutelu oli kinnine kell 17.03–17.20.")
        .contains("Otsustati kinnisel arutelul: võtta vastu otsus nr 52")
        .doesNotContain(Clicks.CANARY)
        .doesNotContain("Sõna võt");
    assertThat(xml(s, Minutes.of(s.history.events(), FACTS)))
        .contains("Arutelu oli kinnine kell 17.03–17.20.")
        .doesNotContain(Clicks.CANARY);
  }

  @Test
  void aVoteTakenInPublicAgainIsTold() {
    Sitting s = inProgress(17, 12);
    s.at(17, 0).chair(new OpenItem(item(2)));
    s.chair(new CloseToPublic(item(2), new LegalGround("ärisaladus", "AvTS § 35 lg 1 p 17")));
    s.chair(new GiveFloorTo(new SpeechId(s.fresh()), member(3), null, Speech.Kind.INTERVENTION));
    s.at(17, 9).chair(new OpenToPublic(item(2)));
    s.decide(
        s.openVote(s.propose(Motion.Kind.ACT, "võtta vastu otsus"), MajorityRule.SIMPLE), 9, 3, 0);
    s.chair(new ConcludeItem(item(2), Item.Outcome.ADOPTED, null, null));

    assertThat(text(s))
        .contains("kinniseks: ärisaladus (AvTS § 35 lg 1 p 17, KOKS § 44 lg 4)")
        .contains("Otsustati: (9 poolt, 3 vastu) võtta vastu otsus")
        .doesNotContain("Sõna võt");
  }

  @Test
  void anAnnulledDecisionToCloseOpensTheItem() {
    Sitting s = inProgress(17, 12);
    s.chair(new OpenItem(item(2)));
    VoteId vote = closing(s);
    s.decide(vote, 12, 0, 0);
    inside(s);

    s.chair(new AnnulVote(vote, Vote.Ground.WRONG_ELECTORATE, Clicks.CANARY));

    assertThat(s.session().isClosed()).isFalse();
    assertThat(PublicHistory.of(s.history).toString()).doesNotContain(Clicks.CANARY);
  }

  @Property(tries = 60)
  void noWordOfAClosedItemIsInTheMinutesWhateverWasClicked(@ForAll long seed) {
    Sitting s = Clicks.clicked(seed, 9, 300);
    s.after(60);
    Clicks.finish(s);
    if (!s.session().isOpened()) return;

    assertThat(text(s).contains(Clicks.CANARY)).isFalse();
    MinutesDocument minutes = Minutes.of(s.history.events(), FACTS);
    assertThat(xml(s, minutes).contains(Clicks.CANARY)).isFalse();
    for (int number = 1; number <= s.session().agenda().inOrder().size(); number++)
      assertThat(Extract.of(minutes, number, List.of(), "4f1c").toString().contains(Clicks.CANARY))
          .isFalse();
    assertThat(MinutesCheck.all(s.history.events()))
        .noneMatch(finding -> finding.text().contains(Clicks.CANARY));
  }

  private static String xml(Sitting s, MinutesDocument minutes) {
    var filed =
        new AkomaNtoso.Filed(
            "naidisvald",
            "Näidisvalla Vallavolikogu",
            LocalDate.of(2026, 11, 26),
            "9",
            FOUR,
            List.of(),
            BodyWords.council());
    return new String(AkomaNtoso.of(s.history.events(), minutes, filed), StandardCharsets.UTF_8);
  }

  private static VoteId closing(Sitting s) {
    return s.openVote(
        s.propose(Motion.Kind.CLOSE_ITEM, "kuulutada punkti arutelu kinniseks"),
        MajorityRule.TWICE_AGAINST);
  }

  private static void inside(Sitting s) {
    s.chair(
        new GiveFloorTo(new SpeechId(s.fresh()), null, Clicks.CANARY, Speech.Kind.INTERVENTION));
    s.decide(
        s.openVote(s.propose(Motion.Kind.PROCEDURE, Clicks.CANARY), MajorityRule.SIMPLE), 6, 5, 1);
    s.decide(s.openVote(s.propose(Motion.Kind.ACT, Clicks.CANARY), MajorityRule.SIMPLE), 9, 3, 0);
  }

  private static String text(Sitting s) {
    return Minutes.of(s.history.events(), FACTS).toString();
  }
}
