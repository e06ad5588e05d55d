package ee.kogukoda.web.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentTest {
  @Test
  void contrastOfBlackAndWhiteIsTheGreatest() {
    assertThat(Accent.contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(Accent.contrast("#777777", "#777777")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"#777777, 4.48", "#767676, 4.54", "#005aa3, 7.0"})
  void contrastAgreesWithTheGuidelines(String colour, double contrast) {
    assertThat(Accent.contrast(colour, "#ffffff")).isCloseTo(contrast, within(0.05));
  }

  @Test
  void colourThatCannotBeReadOnWhiteIsRefused() {
    assertThat(Accent.isReadable("#005aa3")).isTrue();
    assertThat(Accent.isReadable("#ffcc00")).isFalse();
    assertThat(Accent.isReadable("red; }")).isFalse();
    assertThatThrownBy(() -> new Accent("#ffcc00")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyAccentHasAPaleToneForTheDark() {
    for (String hex : new String[] {"#005aa3", "#7a1f3d", "#000000", "#266b42", "#0000ff"}) {
      var accents = Pattern.compile("--accent: (#\\w{6})").matcher(new Accent(hex).css());

      assertThat(accents.find()).isTrue();
      assertThat(accents.group(1)).isEqualTo(hex);
      assertThat(accents.find()).isTrue();
      assertThat(Accent.contrast(accents.group(1), "#14171d")).isGreaterThanOrEqualTo(7);
    }
  }
}
