package ee.kogukoda.municipalities;

import java.util.regex.Pattern;

/// How well a colour stands out from the white paper of the pages (WCAG 2.2, 1.4.3).
final class Contrast {
  /// The least that text must have.
  static final double LEAST = 4.5;

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  private Contrast() {}

  static boolean isColour(String text) {
    return COLOUR.matcher(text).matches();
  }

  /// From 1 for white itself to 21 for black.
  static double withWhite(String colour) {
    int rgb = Integer.parseInt(colour, 1, 7, 16);
    double luminance =
        0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
