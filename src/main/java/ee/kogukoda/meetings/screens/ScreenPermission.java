package ee.kogukoda.meetings.screens;

import ee.kogukoda.access.Permission;

enum ScreenPermission implements Permission {
  /// Open the screen in the hall with the code that proves presence.
  SHOW_HALL_CODE
}
