package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Role;
import java.util.Locale;

/// What an office is called in a body of some sort: the head of a government is no chair of a
/// council.
public final class OfficeWords {
  private OfficeWords() {}

  /// The key of its words.
  public static String key(BodyKind kind, Role role) {
    String name = role.name().toLowerCase(Locale.ROOT);
    boolean own = role == Role.CHAIR || role == Role.DEPUTY_CHAIR || role == Role.MEMBER;
    if (!own) return "meetings.role." + name;
    return switch (kind) {
      case COUNCIL -> "meetings.role." + name;
      case GOVERNMENT -> "meetings.office.government." + name;
      case COMMITTEE, TEMPORARY_COMMITTEE, AUDIT_COMMITTEE -> "meetings.office.committee." + name;
      case BOARD -> "meetings.office.board." + name;
    };
  }
}
