package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.session.Sitting.*;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Membership;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.ConductCommand.CloseSession;
import ee.kogukoda.meetings.session.HashChain;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.ConcludeItem;
import ee.kogukoda.meetings.session.ItemCommand.DeclareRecusal;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.ItemEvent.MemberRecused;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.SessionEvent;
import ee.kogukoda.meetings.session.Sitting;
import ee.kogukoda.meetings.session.VoteEvent.VoteClosed;
import ee.kogukoda.meetings.session.VoteEvent.VoteOpened;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MinutesTest {
  private static final Pattern FIGURES =
      Pattern.compile(
          "\\((?:(\\d+) poolt)?(?:, )?(?:(\\d+) vastu)?(?:, )?(?:(\\d+) erapooletut?)?"
              + "(?:, )?(?:(\\d+) ei hääletanud)?\\)");

  @Test
  void theMinutesReadAsASecretaryWouldWriteThem() throws IOException {
    List<LoggedEvent> log = Evening.whole().history.events();

    List<String> lines = Minutes.of(log, Evening.DISPUTED).lines();

    List<String> expected = expected();
    assertThat(lines.subList(0, expected.size())).containsExactlyElementsOf(expected);
    assertThat(lines).hasSize(expected.size() + 6 * 5 + 4);
    assertThat(lines.subList(lines.size() - 4, lines.size()))
        .containsExactly(
            "Lisa 2. Eriarvamus: Olev Kiviste",
            "Punkt 1: Näidisvalla 2026. aasta lisaeelarve. Esitatud 26. november 2026 kell 18.40.",
            "Reservfondi kasutamist ei selgitatud.",
            "Hääletasin vastu.");
    assertThat(MinutesCheck.all(log)).isEmpty();
  }

  @Test
  void theExplanationNamesRuleBasisFiguresAndResult() {
    var outcome = MajorityRule.OF_MEMBERSHIP.apply(new Votes(11, 2, 1, 0), new Membership(17));
    var rules = ProposedRules.of("töökord");

    assertThat(Wording.explanation(outcome, rules.rule(outcome.rule())))
        .isEqualTo(
            "Nõutav enamus: koosseisu häälteenamus, vähemalt 9 poolthäält 17-st (KOKS § 45 lg 5)."
                + " Poolt 11, vastu 2, erapooletu 1, ei hääletanud 0. Otsus: vastu võetud.");
  }

  @Test
  void unanimousIsSaidOnlyWhenTheWholeElectorateIsInFavour() {
    assertThat(Wording.result(new Votes(12, 0, 0, 0))).isEqualTo("ühehäälselt (12 poolt)");
    assertThat(Wording.result(new Votes(12, 0, 0, 1))).isEqualTo("(12 poolt, 1 ei hääletanud)");
    assertThat(Wording.result(new Votes(10, 0, 2, 0))).isEqualTo("(10 poolt, 2 erapooletut)");
    assertThat(Wording.result(new Votes(10, 0, 1, 0))).isEqualTo("(10 poolt, 1 erapooletu)");
  }

  @Test
  void elevenNamesAndTwelveVotesBlockSigning() {
    List<LoggedEvent> log =
        rewritten(
            Evening.whole().history.events(),
            e ->
                e instanceof VoteClosed(var vote, var votes) && votes.inFavour() == 11
                    ? new VoteClosed(vote, new Votes(12, 2, 1, 0))
                    : e);

    assertThat(MinutesCheck.all(log))
        .extracting(Finding::check)
        .contains(
            MinutesCheck.NAMES_DIFFER_FROM_FIGURES,
            MinutesCheck.SUMS_DIFFER_FROM_ELECTORATE,
            MinutesCheck.MORE_VOTES_THAN_PRESENT)
        .doesNotContain(MinutesCheck.LOG_BROKEN);
  }

  @Test
  void aRecusedVoterBlocksSigning() {
    List<LoggedEvent> log = new ArrayList<>(Evening.whole().history.events());
    LoggedEvent opened =
        log.stream()
            .filter(e -> e.event() instanceof VoteOpened)
            .reduce((_, last) -> last)
            .orElseThrow();
    log.add(
        log.indexOf(opened),
        new LoggedEvent(
            opened.seq(),
            opened.at(),
            opened.actor(),
            opened.commandId(),
            new MemberRecused(item(4), member(2)),
            opened.prevHash(),
            opened.hash()));

    assertThat(MinutesCheck.all(rewritten(log, e -> e)))
        .extracting(Finding::check)
        .containsExactly(MinutesCheck.RECUSED_TOOK_PART);
    assertThat(MinutesCheck.all(log)).extracting(Finding::check).contains(MinutesCheck.LOG_BROKEN);
  }

  @Test
  void aMissingActNumberBlocksUntilAWrittenReasonWhichIsPrinted() {
    Sitting s = decided(17, 15, 0, 12, 2, 1);
    s.chair(new CloseSession("aeg sai otsa"));
    List<LoggedEvent> log = s.history.events();

    Finding missing = MinutesCheck.all(log).getFirst();

    assertThat(missing.check()).isEqualTo(MinutesCheck.ACT_WITHOUT_NUMBER);
    assertThat(MinutesCheck.blocking(log, Set.of(missing.key()))).isEmpty();
    MinutesFacts facts =
        new MinutesFacts(
            "Näidisvalla Vallavolikogu",
            "Näidisküla",
            Map.of(),
            Map.of(),
            Map.of(missing.key(), "register ei töötanud"));
    assertThat(Minutes.of(log, facts).lines())
        .contains(
            "Märkus. Punkti „Lisaeelarve“ aktil ei ole numbrit. Selgitus: register ei töötanud.",
            "Käsitlemata jäi: Kinnistu kasutusse andmine. Vallavalitsuse informatsioon."
                + " Põhjus: aeg sai otsa.");
  }

  @Property(tries = 60)
  void everyFigureInTheTextIsAFigureOfAVote(
      @ForAll @IntRange(min = 3, max = 39) int half,
      @ForAll @IntRange(max = 79) int against,
      @ForAll @IntRange(max = 5) int abstained,
      @ForAll @IntRange(max = 2) int recused) {
    int seats = 2 * half + 1;
    int entitled = seats - recused;
    int no = Math.min(against, entitled / 3);
    int neither = Math.min(abstained, entitled - 2 * no - 1);
    int silent = entitled > 9 ? 1 : 0;
    int yes = Math.max(0, entitled - no - neither - silent);
    Sitting s = decided(seats, seats, recused, yes, no, neither);
    s.chair(new CloseSession("aeg sai otsa"));

    String text = String.join("\n", Minutes.of(s.history.events(), Evening.FACTS).lines());

    List<Votes> said = FIGURES.matcher(text).results().map(MinutesTest::votes).toList();
    List<Votes> happened =
        s.session().voting().votes().stream()
            .map(vote -> Objects.requireNonNull(vote.closing()).votes())
            .toList();
    assertThat(said).isSubsetOf(happened).isNotEmpty();
    assertThat(MinutesCheck.all(s.history.events()))
        .allMatch(finding -> finding.check() == MinutesCheck.ACT_WITHOUT_NUMBER);
  }

  private static Votes votes(MatchResult found) {
    int[] n = new int[4];
    for (int i = 0; i < 4; i++) {
      n[i] = found.group(i + 1) == null ? 0 : Integer.parseInt(found.group(i + 1));
    }
    return new Votes(n[0], n[1], n[2], n[3]);
  }

  static Sitting decided(int seats, int present, int recused, int yes, int no, int neither) {
    Sitting s = inProgress(seats, present);
    s.after(1);
    for (int i = 0; i < recused; i++) {
      s.ask(SECRETARY, new DeclareRecusal(item(1), member(present - 1 - i)));
    }
    s.chair(new OpenItem(item(1)));
    var motion = s.propose(Motion.Kind.ACT, "võtta vastu lisaeelarve");
    s.decide(s.openVote(motion, MajorityRule.SIMPLE), yes, no, neither);
    Item.Outcome outcome = yes > no ? Item.Outcome.ADOPTED : Item.Outcome.REJECTED;
    s.chair(new ConcludeItem(item(1), outcome, null, null));
    return s;
  }

  /// The same log with other events, its chain made anew: what a defect or a forger might leave.
  private static List<LoggedEvent> rewritten(
      List<LoggedEvent> log, UnaryOperator<SessionEvent> change) {
    List<LoggedEvent> result = new ArrayList<>();
    String last = HashChain.START;
    for (LoggedEvent e : log) {
      result.addAll(
          HashChain.append(
              result.size(),
              last,
              e.at(),
              e.actor(),
              e.commandId(),
              List.of(change.apply(e.event()))));
      last = result.getLast().hash();
    }
    return result;
  }

  private static List<String> expected() throws IOException {
    try (var in = MinutesTest.class.getResourceAsStream("/meetings/evening-minutes.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
    }
  }
}
