package ee.kogukoda.meetings.seating;

import ee.kogukoda.access.Permission;

enum SeatingPermission implements Permission {
  /// Say where the members of a body sit.
  PLACE_MEMBERS
}
