package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Permission;

/// What not everybody may do with minutes. Who signs follows from the session, not from a role.
enum MinutesPermission implements Permission {
  /// See them before they are signed.
  READ_DRAFT_MINUTES,
  /// Add prose and reasons, and send them to be signed.
  WRITE_MINUTES
}
