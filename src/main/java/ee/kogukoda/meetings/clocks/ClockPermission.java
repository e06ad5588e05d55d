package ee.kogukoda.meetings.clocks;

import ee.kogukoda.access.Permission;

enum ClockPermission implements Permission {
  /// See which terms of the law are running.
  SEE_CLOCKS
}
