package ee.kogukoda.web.style;

import java.util.Locale;

/// A municipality's own accent colour. It stands on white as text and under white text, so one that
/// cannot be read there (contrast below 4.5:1, WCAG 1.4.3) is refused.
///
/// @param hex as `#rrggbb`
public record Accent(String hex) {
  /// Ground of the dark theme in kogukoda.css.
  private static final String DARK_PAPER = "#14171d";

  /// The least contrast that text must have, after WCAG 2.2 (1.4.3).
  public static final double READABLE = 4.5;

  private static final double COMFORTABLE = 7;

  public Accent {
    hex = hex.toLowerCase(Locale.ROOT);
    if (!isReadable(hex)) throw new IllegalArgumentException("not a readable accent: " + hex);
  }

  /// Whether this is a colour that may be an accent, for the form where it is chosen.
  public static boolean isReadable(String hex) {
    return isColour(hex) && contrast(hex, "#ffffff") >= READABLE;
  }

  /// Whether this is a colour at all: `#rrggbb`.
  public static boolean isColour(String text) {
    return text.matches("#[0-9a-fA-F]{6}");
  }

  /// Contrast of two colours after WCAG 2.2: from 1 to 21.
  public static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /// The custom properties that change; the dark theme gets a paler tone of the same colour.
  String css() {
    return """
    @layer tokens {
      :root {
        --accent: %s;
        --accent-strong: %s;
        --accent-wash: %s;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --accent: %s;
          --accent-strong: %s;
          --accent-wash: %s;
        }
      }
    }
    """
        .formatted(
            hex,
            mix(hex, "#000000", 0.2),
            mix(hex, "#ffffff", 0.92),
            pale(),
            mix(pale(), "#ffffff", 0.35),
            mix(hex, DARK_PAPER, 0.75));
  }

  private String pale() {
    String tone = hex;
    for (double share = 0; contrast(tone, DARK_PAPER) < COMFORTABLE; share += 0.05)
      tone = mix(hex, "#ffffff", share);
    return tone;
  }

  private static String mix(String colour, String with, double share) {
    var mixed = new StringBuilder("#");
    for (int i = 1; i < 7; i += 2)
      mixed.append(
          "%02x".formatted(Math.round(part(colour, i) * (1 - share) + part(with, i) * share)));
    return mixed.toString();
  }

  private static double luminance(String hex) {
    return 0.2126 * linear(part(hex, 1))
        + 0.7152 * linear(part(hex, 3))
        + 0.0722 * linear(part(hex, 5));
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int part(String hex, int at) {
    return Integer.parseInt(hex, at, at + 2, 16);
  }
}
