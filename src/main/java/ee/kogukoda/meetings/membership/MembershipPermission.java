package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Permission;

enum MembershipPermission implements Permission {
  /// Found bodies, and enter who comes into them and leaves them.
  MANAGE_BODIES
}
