package ee.kogukoda.meetings.people;

import ee.kogukoda.access.Permission;

/// What of the members only some may see.
public enum PeoplePermission implements Permission {
  /// See for how long each member was present, from which fees are paid.
  READ_FEE_SHEET,
  /// Be warned of members who stay away. KOKS § 19 lg 2 p 4.
  WATCH_ABSENCE
}
