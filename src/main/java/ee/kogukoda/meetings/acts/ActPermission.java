package ee.kogukoda.meetings.acts;

import ee.kogukoda.access.Permission;

enum ActPermission implements Permission {
  /// Number acts, enter what happens to them, and hand them over.
  KEEP_ACT
}
