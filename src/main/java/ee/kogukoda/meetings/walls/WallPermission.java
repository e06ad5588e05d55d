package ee.kogukoda.meetings.walls;

import ee.kogukoda.access.Permission;

enum WallPermission implements Permission {
  /// Pair screens of the hall with a session, and say what they show.
  PAIR_SCREENS
}
