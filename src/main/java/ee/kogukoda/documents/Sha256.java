package ee.kogukoda.documents;

import java.util.regex.Pattern;

/// The hash of a file's content in lower-case hexadecimal: its name in the store and its ETag.
record Sha256(String hex) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  Sha256 {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  /// `ab/cd/abcd…`: no folder holds more than 256 folders.
  String path() {
    return hex.substring(0, 2) + "/" + hex.substring(2, 4) + "/" + hex;
  }
}
