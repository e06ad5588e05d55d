package ee.kogukoda.municipalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
  @ParameterizedTest
  @CsvSource({
    "'#000000', 21",
    "'#ffffff', 1",
    "'#777777', 4.48",
    "'#767676', 4.54",
    "'#005aa3', 7.0"
  })
  void agreesWithTheGuidelines(String colour, double ratio) {
    assertThat(Contrast.withWhite(colour)).isCloseTo(ratio, within(0.05));
  }

  @Property
  void liesBetweenThatOfWhiteAndThatOfBlack(@ForAll @IntRange(max = 0xffffff) int rgb) {
    var colour = "#%06x".formatted(rgb);

    assertThat(Contrast.isColour(colour)).isTrue();
    assertThat(Contrast.withWhite(colour)).isBetween(1.0, 21.0);
  }
}
