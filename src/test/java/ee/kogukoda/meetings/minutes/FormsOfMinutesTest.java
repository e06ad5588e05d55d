package ee.kogukoda.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.minutes.MinutesDocument.NamedVote;
import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.ConductCommand.CloseSession;
import ee.kogukoda.meetings.session.ConductEvent.QuorumConfirmed;
import ee.kogukoda.meetings.session.HashChain;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Sitting;
import ee.kogukoda.meetings.session.Vote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// How much is told, of which body, and that no figure is told that did not happen.
class FormsOfMinutesTest {
  private static final Pattern NOT_FIGURES =
      Pattern.compile(
          "„[^“]*“|\\d{1,2}\\.\\d\\d|\\d{1,2}\\. \\p{L}+ \\d{4}|§ \\d+ lg \\d+| nr \\d+|^\\d+\\."
              + " .*|Punkt \\d+: .*|Liige \\d+|[Ll]isa \\d+|Lisad?: .*|\\d\\. [A-ZÕÄÖÜ][^.]*\\.");

  private final List<LoggedEvent> log = Evening.whole().history.events();

  @Test
  void theShortFormTellsWhatWasDecidedAndNotWhoSpoke() {
    String text = text(MinutesForm.SHORT);

    assertThat(text)
        .contains("Otsustati: (11 poolt", "Ettekandja vallavanem Liis Karune", "ei toetatud")
        .doesNotContain("Küsisid", "Sõna võtsid");
  }

  @Test
  void theVerbatimFormHasAParagraphForEachSpeechInItsOrder() {
    assertThat(text(MinutesForm.VERBATIM))
        .containsSubsequence(
            "Liis Karune, ettekanne kell 16.10:",
            "Signe Rohtla, küsimus kell",
            "Rein Soosalu, küsimus kell",
            "Olev Kiviste, sõnavõtt kell",
            "Otsustati: (11 poolt")
        .doesNotContain("Küsisid");
  }

  @Test
  void aCommitteesMinutesSpeakOfAMeetingAndOfTheCommittee() {
    MinutesFacts council = Evening.in(MinutesForm.FULL);
    var facts =
        new MinutesFacts(
            "Näidisvalla eelarvekomisjon",
            council.seat(),
            java.util.Map.of(),
            council.additions(),
            council.overrides(),
            BodyWords.committee(),
            MinutesForm.FULL,
            List.of(),
            new MinutesFacts.Correction(2, "vale ettekandja", "ab".repeat(32)));

    assertThat(Minutes.of(log, facts).lines())
        .contains(
            "NÄIDISVALLA EELARVEKOMISJON – KOOSOLEKU PROTOKOLL",
            "Parandatud protokoll, redaktsioon 2. Parandamise põhjus: vale ettekandja. Eelmise"
                + " redaktsiooni faili räsi (SHA-256) on "
                + "ab".repeat(32)
                + ".",
            "Koosolekul osaleb 14 liiget 17-st; komisjon on otsustusvõimeline (vaja vähemalt 9).",
            "Lisa: 1. Nimelised hääletustulemused.")
        .anyMatch(line -> line.startsWith("Koosolek algas kell 16.00 ja lõppes kell 18.12"))
        .anyMatch(line -> line.startsWith("Komisjonis on 17 liiget."))
        .noneMatch(line -> line.contains("olikogu ") || line.contains("Istung"));
  }

  @Test
  void theNamesOfEachVoteAddUpFactionByFaction() {
    MinutesDocument document = Minutes.of(log, Evening.FACTS);

    assertThat(document.sections().getLast().blocks())
        .hasSize(7)
        .allSatisfy(block -> {
          NamedVote vote = (NamedVote) block;
          assertThat(vote.parties())
              .extracting(MinutesDocument.Party::name)
              .containsExactly("Fraktsioon", "Fraktsioonita");
          for (int i = 0; i < vote.groups().size(); i++) {
            List<String> names = new ArrayList<>();
            for (var party : vote.parties()) names.addAll(party.groups().get(i).names());
            assertThat(names).containsExactlyInAnyOrderElementsOf(vote.groups().get(i).names());
          }
        });
  }

  @Test
  void aCountThatDiffersFromTheNamesBlocksSigning() {
    List<LoggedEvent> forged = new ArrayList<>();
    String last = HashChain.START;
    for (LoggedEvent e : log) {
      var event =
          e.event() instanceof QuorumConfirmed(var quorum)
              ? new QuorumConfirmed(new Quorum(quorum.seats(), quorum.recused(), 13))
              : e.event();
      forged.addAll(
          HashChain.append(forged.size(), last, e.at(), e.actor(), e.commandId(), List.of(event)));
      last = forged.getLast().hash();
    }

    assertThat(MinutesCheck.all(forged))
        .extracting(Finding::text)
        .containsExactly("Kell 16.04 loeti kohal olevaks 13, nimesid on 14.");
  }

  @Property(tries = 40)
  void everyNumberInTheTextIsANumberOfAnEvent(
      @ForAll @IntRange(min = 4, max = 39) int half,
      @ForAll @IntRange(max = 20) int against,
      @ForAll @IntRange(max = 3) int recused) {
    int seats = 2 * half + 1;
    int no = Math.min(against, (seats - recused) / 3);
    Sitting s = MinutesTest.decided(seats, seats, recused, seats - recused - no, no, 0);
    s.chair(new CloseSession("aeg sai otsa"));

    List<String> lines = Minutes.of(s.history.events(), Evening.FACTS).lines();

    Set<Integer> happened = numbers(s.session());
    for (String line : lines.subList(2, lines.size())) {
      String said = NOT_FIGURES.matcher(line).replaceAll(" ");
      Pattern.compile("\\d+")
          .matcher(said)
          .results()
          .forEach(
              found -> assertThat(happened).as(line).contains(Integer.parseInt(found.group())));
    }
  }

  /// Whatever was counted, needed or registered.
  private static Set<Integer> numbers(Session session) {
    Set<Integer> numbers = new HashSet<>();
    numbers.add(session.opening().seats());
    session.conduct().checks().forEach(check -> addTo(numbers, check.quorum()));
    for (Vote vote : session.voting().votes()) {
      addTo(numbers, vote.opening().quorum());
      Votes votes = vote.closing().votes();
      numbers.addAll(
          List.of(votes.inFavour(), votes.against(), votes.abstained(), votes.notVoted()));
      numbers.add(vote.outcome().needed());
    }
    numbers.add((int) session.attendance().intervals().stream().map(Interval::member).count());
    return numbers;
  }

  private static void addTo(Set<Integer> numbers, Quorum quorum) {
    numbers.addAll(List.of(quorum.present(), quorum.needed(), quorum.base(), quorum.seats()));
  }

  private String text(MinutesForm form) {
    return String.join("\n", Minutes.of(log, Evening.in(form)).lines());
  }
}
