package ee.kogukoda.meetings.hall;

import ee.kogukoda.access.Permission;

/// What only some may do in a session under way; the session's own rules ask further.
enum HallPermission implements Permission {
  /// Use the chair's console. Who presides in their absence may as well. KOKS § 42, § 43 lg 1.
  PRESIDE,
  /// Use the chair's console in the first session of a new council, which one has convened, until a
  /// chair is elected. KOKS § 43.
  PRESIDE_FIRST_SESSION,
  /// Take part as a member: register, ask for the floor, vote. KOKS § 17.
  ATTEND,
  /// Keep the secretary's desk: enter attendance and what was said aloud.
  RECORD_SESSION
}
