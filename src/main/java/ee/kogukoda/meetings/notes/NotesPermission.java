package ee.kogukoda.meetings.notes;

import ee.kogukoda.access.Permission;

enum NotesPermission implements Permission {
  /// Write private notes on the agendas of a body.
  KEEP_NOTES
}
