package ee.kogukoda.meetings.factions;

import ee.kogukoda.access.Permission;

enum FactionPermission implements Permission {
  /// Enter the notices by which factions are formed, change and end.
  MANAGE_FACTIONS
}
