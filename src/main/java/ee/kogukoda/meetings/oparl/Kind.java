package ee.kogukoda.meetings.oparl;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The kinds of objects, and how they are called in addresses. The first are OParl's, the others
/// Popolo's.
enum Kind {
  BODY("Body", "body", "bodies", "legislativeTerm"),
  LEGISLATIVE_TERM("LegislativeTerm", "legislativeterm", "legislativeterms"),
  ORGANIZATION("Organization", "organization", "organizations"),
  PERSON("Person", "person", "persons", "membership"),
  MEMBERSHIP("Membership", "membership", "memberships"),
  MEETING("Meeting", "meeting", "meetings", "auxiliaryFile", "agendaItem"),
  AGENDA_ITEM("AgendaItem", "agendaitem", "agendaitems", "auxiliaryFile"),
  PAPER("Paper", "paper", "papers", "auxiliaryFile", "location"),
  CONSULTATION("Consultation", "consultation", "consultations"),
  FILE("File", "file", "files"),
  LOCATION("Location", "location", "locations"),
  POPOLO_PERSON("people"),
  POPOLO_ORGANIZATION("organizations"),
  POPOLO_POST("posts"),
  POPOLO_MEMBERSHIP("memberships"),
  POPOLO_MOTION("motions"),
  POPOLO_VOTE("vote-events"),
  POPOLO_SPEECH("speeches");

  private static final String SCHEMA = "https://schema.oparl.org/1.1/";

  /// As OParl calls it; null in Popolo, which does not say.
  final @Nullable String type;

  final String one;
  final String many;

  /// What `omit_internal` leaves out.
  final List<String> internal;

  Kind(String type, String one, String many, String... internal) {
    this.type = SCHEMA + type;
    this.one = one;
    this.many = many;
    this.internal = List.of(internal);
  }

  Kind(String many) {
    type = null;
    one = many;
    this.many = many;
    internal = List.of();
  }

  boolean isPopolo() {
    return type == null;
  }

  /// The path below the house's address, for objects and, with [#many], for lists.
  String path(String municipality, String name) {
    return (isPopolo() ? "/popolo/v1/" : "/oparl/v1/") + municipality + "/" + name;
  }

  static Optional<Kind> ofOne(String one, boolean popolo) {
    return Arrays.stream(values())
        .filter(kind -> kind.isPopolo() == popolo && kind.one.equals(one))
        .findFirst();
  }

  static Optional<Kind> ofMany(String many, boolean popolo) {
    return Arrays.stream(values())
        .filter(kind -> kind.isPopolo() == popolo && kind.many.equals(many))
        .findFirst();
  }
}
