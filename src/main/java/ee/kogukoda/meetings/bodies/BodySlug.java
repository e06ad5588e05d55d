package ee.kogukoda.meetings.bodies;

import java.text.Normalizer;
import java.util.Locale;

/// The address of a body, made of its name.
final class BodySlug {
  private BodySlug() {}

  /// Small letters, digits and hyphens only: "Haridus- ja kultuurikomisjon" becomes
  /// `haridus-ja-kultuurikomisjon`.
  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.isEmpty() || plain.equals("uus") ? "organ-" + plain.length() : plain;
  }
}
