package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.session.Sitting.SECRETARY;
import static ee.kogukoda.meetings.session.Sitting.actor;
import static ee.kogukoda.meetings.session.Sitting.item;
import static ee.kogukoda.meetings.session.Sitting.member;
import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.ConcludeItem;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Sitting;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The minutes say how it was voted, and name only those whose votes are known.
class KindsOfVoteInMinutesTest {
  @Test
  void eachWayOfVotingHasItsWordsAndOnlyNamedOnesStandInTheAnnex() {
    Sitting s = Sitting.inProgress(17, 12);
    s.chair(new OpenItem(item(2)));
    VoteId consensus = open(s, Motion.Kind.PROCEDURE, "lõpetada küsimused", Vote.Kind.CONSENSUS);
    end(s, consensus);
    VoteId objected = open(s, Motion.Kind.PROCEDURE, "lõpetada arutelu", Vote.Kind.CONSENSUS);
    s.ask(actor(5), new RaiseObjection(objected, member(5)));
    s.cast(objected, 4, 8, 0);
    end(s, objected);
    VoteId counted = open(s, Motion.Kind.ACT, "võtta vastu", Vote.Kind.OPEN_COUNT);
    s.ask(SECRETARY, new EnterCount(counted, new Votes(9, 2, 1, 0)));
    end(s, counted);
    s.chair(new ConcludeItem(item(2), Item.Outcome.ADOPTED, null, null));

    var facts =
        new MinutesFacts("Näidisvalla Vallavolikogu", "Näidisküla", Map.of(), Map.of(), Map.of());
    String minutes = Minutes.of(s.history.events(), facts).toString();

    assertThat(minutes)
        .contains("leidis toetust (konsensus, keegi ei olnud vastu)")
        .contains("Liige 6 oli vastu; ettepanek pandi hääletusele.")
        .contains("ei toetatud (4 poolt, 8 vastu)")
        .contains("Otsustati: (9 poolt, 2 vastu, 1 erapooletu) käte lugemisega võtta vastu")
        .doesNotContain(
            "Nimeline tulemus: lisa 1.", "Punkt 2: Lõpetada küsimused", "Punkt 2: võtta");
    assertThat(MinutesCheck.all(s.history.events()))
        .extracting(Finding::check)
        .doesNotContain(
            MinutesCheck.NAMES_DIFFER_FROM_FIGURES, MinutesCheck.SUMS_DIFFER_FROM_ELECTORATE);
  }

  private static VoteId open(Sitting s, Motion.Kind motion, String text, Vote.Kind kind) {
    VoteId vote = new VoteId(s.fresh());
    s.chair(new PrepareVote(vote, s.propose(motion, text), MajorityRule.SIMPLE, null, kind));
    s.chair(new OpenVote(vote));
    return vote;
  }

  private static void end(Sitting s, VoteId vote) {
    s.chair(new CloseVote(vote));
    s.chair(new DeclareResult(vote));
  }
}
