package ee.kogukoda.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.minutes.MinutesDocument.NamedVote;
import ee.kogukoda.meetings.session.ConductCommand.CloseSession;
import ee.kogukoda.meetings.session.Sitting;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExtractTest {
  private static final List<Extract.Signed> SIGNED =
      List.of(
          new Extract.Signed("Maire Sulg", "protokollija", Instant.parse("2026-11-27T10:00:00Z")));

  @Test
  void itSaysWhatTheMinutesSayOfTheItemAndNothingOfAnother() {
    MinutesDocument whole = Minutes.of(Evening.whole().history.events(), Evening.FACTS);
    for (int number = 1; number <= 5; number++) {
      List<String> lines = Extract.of(whole, number, SIGNED, "4f1c").orElseThrow().lines();

      assertThat(lines.getFirst())
          .isEqualTo("NÄIDISVALLA VALLAVOLIKOGU – VÄLJAVÕTE ISTUNGI PROTOKOLLIST");
      assertThat(lines.get(1)).isEqualTo("Näidisküla, 26. november 2026 nr 9");
      assertThat(lines.get(3)).startsWith(number + ". ");
      assertThat(whole.lines()).containsAll(lines.subList(1, lines.size() - 3));
      assertThat(lines.getLast()).contains("SHA-256", "4f1c");
      String others = "Punkt [^" + number + "]: .*";
      assertThat(lines).noneMatch(line -> line.matches(others) || line.startsWith("Päevakord"));
    }
    assertThat(Extract.of(whole, 0, SIGNED, "4f1c")).isEmpty();
    assertThat(Extract.of(whole, 6, SIGNED, "4f1c")).isEmpty();
  }

  @Property(tries = 30)
  void itsNamesAreAsManyAsTheVotesOfItsItem(
      @ForAll @IntRange(min = 3, max = 12) int yes,
      @ForAll @IntRange(max = 4) int no,
      @ForAll @IntRange(max = 3) int neither) {
    Sitting s = MinutesTest.decided(21, 20, 0, yes, no, neither);
    s.chair(new CloseSession("aeg sai otsa"));
    MinutesDocument whole = Minutes.of(s.history.events(), Evening.FACTS);

    MinutesDocument extract = Extract.of(whole, 1, SIGNED, "4f1c").orElseThrow();

    List<NamedVote> votes =
        extract.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(NamedVote.class::isInstance)
            .map(NamedVote.class::cast)
            .toList();
    assertThat(votes).hasSize(1);
    assertThat(votes.getFirst().groups())
        .extracting(group -> group.names().size())
        .containsExactly(yes, no, neither, 20 - yes - no - neither);
  }
}
