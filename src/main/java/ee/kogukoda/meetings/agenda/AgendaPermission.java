package ee.kogukoda.meetings.agenda;

import ee.kogukoda.access.Permission;

/// What not everybody may do before a session is opened.
public enum AgendaPermission implements Permission {
  /// Draft a session, its agenda and materials, and see drafts.
  PREPARE_SESSION,
  /// Send the notice, recall it, call the session off. KOKS § 43 lg 1.
  SEND_NOTICE,
  /// Prepare and convene the first session of a new council, and no other. KOKS § 43.
  CONVENE_FIRST_SESSION,
  /// Read drafts and papers that are closed to the public. AvTS § 35.
  READ_RESTRICTED
}
