package ee.kogukoda.meetings.amendments;

import ee.kogukoda.access.Permission;

enum AmendmentPermission implements Permission {
  /// Propose amendments.
  SUBMIT_AMENDMENT,
  /// Open the term for them, say whether they are admissible, enter what became of them, merge.
  HANDLE_AMENDMENT
}
