package ee.kogukoda.documents;

import ee.kogukoda.refusal.Refused;
import java.text.Normalizer;
import java.util.Locale;

/// A file's name as it is kept: without a path, control characters or characters that some system
/// forbids, and in one Unicode form.
record FileName(String text) {
  private static final int LONGEST = 200;

  static FileName of(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    // Cf also holds the marks that turn "fdp.exe" round so that it reads "exe.pdf".
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}<>:\"|?*]", "").strip();
    int dot = name.lastIndexOf('.');
    if (dot < 1 || dot == name.length() - 1) throw new Refused(DocumentRefusal.NAME_INVALID);
    String extension = name.substring(dot);
    int room = LONGEST - extension.length();
    if (room < 1) throw new Refused(DocumentRefusal.NAME_INVALID);
    return new FileName(name.substring(0, Math.min(dot, room)) + extension);
  }

  String extension() {
    return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
