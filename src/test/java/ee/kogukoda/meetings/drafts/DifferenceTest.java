package ee.kogukoda.meetings.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.drafts.Difference.Sign;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What a reader sees of two versions.
class DifferenceTest {
  @Test
  void aChangedFigureStandsOutWithinItsParagraph() {
    var difference =
        Difference.between(
            DraftText.of("§ 1. Kord.\n\n§ 2. Lumi lükatakse 48 tunni jooksul."),
            DraftText.of("§ 1. Kord.\n\n§ 2. Lumi lükatakse 24 tunni jooksul."));

    assertThat(difference.lines())
        .extracting(Difference.Line::sign)
        .containsExactly(Sign.KEPT, Sign.REMOVED, Sign.ADDED);
    assertThat(difference.lines().getLast().pieces())
        .filteredOn(Difference.Piece::changed)
        .extracting(piece -> piece.text().strip())
        .containsExactly("24");
  }

  @Property(tries = 200)
  void keptAndRemovedMakeTheEarlierKeptAndAddedTheLater(
      @ForAll("texts") DraftText earlier, @ForAll("texts") DraftText later) {
    var lines = Difference.between(earlier, later).lines();

    assertThat(lines.stream().filter(line -> line.sign() != Sign.ADDED).map(Difference.Line::text))
        .containsExactlyElementsOf(earlier.paragraphs());
    assertThat(
            lines.stream().filter(line -> line.sign() != Sign.REMOVED).map(Difference.Line::text))
        .containsExactlyElementsOf(later.paragraphs());
  }

  @Property(tries = 100)
  void theSameTextHasNoDifferenceAndTheSameHash(@ForAll("texts") DraftText text) {
    DraftText again = DraftText.of(text.whole().replace("\n", "\r\n"));

    assertThat(Difference.between(text, again).isNone()).isTrue();
    assertThat(again.sha256()).isEqualTo(text.sha256());
  }

  @Provide
  Arbitrary<DraftText> texts() {
    Arbitrary<String> paragraph =
        Arbitraries.of("§", "1.", "lumi", "tee", "24", "48")
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(words -> String.join(" ", words));
    return paragraph.list().ofMaxSize(6).map((List<String> all) -> new DraftText(all));
  }
}
