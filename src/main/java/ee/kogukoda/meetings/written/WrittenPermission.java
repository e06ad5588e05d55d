package ee.kogukoda.meetings.written;

import ee.kogukoda.access.Permission;

enum WrittenPermission implements Permission {
  /// Answer on the items of a session in writing, ask, make a statement. KOKS § 17, § 44 lg 1.
  GIVE_POSITION,
  /// See who has answered, move the deadline, name who answers questions.
  LEAD_WRITTEN_SESSION
}
