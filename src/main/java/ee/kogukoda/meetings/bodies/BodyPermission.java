package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Permission;

enum BodyPermission implements Permission {
  /// Stand for a figure in the rules of procedure, so that it is no longer "kontrollimata".
  CONFIRM_RULE
}
