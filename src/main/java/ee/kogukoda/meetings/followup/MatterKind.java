package ee.kogukoda.meetings.followup;

import java.util.Arrays;
import java.util.Optional;

/// The sorts of matters, each with its list.
enum MatterKind {
  /// What somebody said at a session that they would do.
  PROMISE("lubadused"),
  /// A member's question to an official.
  INTERPELLATION("aruparimised"),
  /// KOKS § 32.
  INITIATIVE("algatused"),
  /// KOKS § 46.
  NO_CONFIDENCE("umbusaldused");

  /// Any of the lists, for the addresses of pages.
  static final String PATHS = "lubadused|aruparimised|algatused|umbusaldused";

  private final String path;

  MatterKind(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  static Optional<MatterKind> find(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
  }

  /// Whether it can stand on an agenda.
  boolean isForAgenda() {
    return this != PROMISE;
  }
}
