package ee.kogukoda.web;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.web.style.Accent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/// Every pair of colours that meets on a page: text at 4.5:1, edges and signs at 3:1 (WCAG 1.4.3,
/// 1.4.11).
class ContrastTest {
  private static final List<String> GROUNDS = List.of("paper", "paper-sunk", "paper-raised");
  private static final List<String> INKS =
      List.of(
          "ink",
          "ink-soft",
          "accent",
          "accent-strong",
          "good",
          "warn",
          "bad",
          "for",
          "against",
          "abstain");

  @Test
  void everyPairOfTheLightThemeCanBeRead() throws IOException {
    canBeRead(theme("kogukoda.css", ":root {"));
  }

  @Test
  void everyPairOfTheDarkThemeCanBeRead() throws IOException {
    canBeRead(theme("kogukoda.css", "prefers-color-scheme: dark"));
  }

  @Test
  void everyPairOfTheBlackHallScreenCanBeRead() throws IOException {
    canBeRead(theme("hall.css", ".hall.black {"));
  }

  private static void canBeRead(Map<String, String> theme) {
    var softly = new SoftAssertions();
    for (String ground : GROUNDS) {
      for (String ink : INKS) meet(softly, theme, ink, ground, 4.5);
      meet(softly, theme, "edge", ground, 3);
    }
    meet(softly, theme, "on-accent", "accent", 4.5);
    meet(softly, theme, "on-accent", "accent-strong", 4.5);
    meet(softly, theme, "on-state", "bad", 4.5);
    for (String vote : List.of("for", "against", "abstain"))
      meet(softly, theme, "on-vote", vote, 4.5);
    for (String state : List.of("accent", "good", "warn", "bad")) {
      meet(softly, theme, state, state + "-wash", 4.5);
      meet(softly, theme, "ink", state + "-wash", 4.5);
      meet(softly, theme, "ink-soft", state + "-wash", 4.5);
      meet(softly, theme, "accent", state + "-wash", 4.5);
    }
    meet(softly, theme, "accent-strong", "accent-wash", 4.5);
    softly.assertAll();
  }

  private static void meet(
      SoftAssertions softly, Map<String, String> theme, String ink, String ground, double least) {
    assertThat(theme).containsKeys(ink, ground);
    softly
        .assertThat(Accent.contrast(theme.get(ink), theme.get(ground)))
        .as("%s on %s", ink, ground)
        .isGreaterThanOrEqualTo(least);
  }

  private static Map<String, String> theme(String file, String start) throws IOException {
    String css = new ClassPathResource("assets/" + file).getContentAsString(StandardCharsets.UTF_8);
    String block = css.substring(css.indexOf(start));
    var colours = new HashMap<String, String>();
    Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});")
        .matcher(block.substring(0, block.indexOf('}')))
        .results()
        .forEach(found -> colours.put(found.group(1), found.group(2)));
    return colours;
  }
}
