package ee.kogukoda.meetings.membership;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.refusal.Refused;

/// How many seats a body may have.
final class BodySize {
  private BodySize() {}

  /// A council has an odd number of seats and at least seven (KOVVS § 7); an audit committee at
  /// least three (KOKS § 48 lg 3).
  static void require(BodyKind kind, int size) {
    boolean right =
        switch (kind) {
          case COUNCIL -> size >= 7 && size % 2 == 1;
          case AUDIT_COMMITTEE -> size >= 3;
          case GOVERNMENT, COMMITTEE, TEMPORARY_COMMITTEE, BOARD -> size >= 1;
        };
    if (right && size <= 199) return;
    throw switch (kind) {
      case COUNCIL -> new Refused(MeetingRefusal.COUNCIL_SIZE);
      case AUDIT_COMMITTEE -> new Refused(MeetingRefusal.AUDIT_COMMITTEE_SIZE);
      case GOVERNMENT, COMMITTEE, TEMPORARY_COMMITTEE, BOARD ->
          new Refused(MeetingRefusal.BODY_SIZE);
    };
  }
}
