package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Permission;

/// What somebody may do with a body and its rules.
public enum BodyPermission implements Permission {
  /// Stand for a figure in the rules of procedure, so that it is no longer "kontrollimata".
  CONFIRM_RULE,
  /// Give a rule of procedure another value or basis from a day on.
  CHANGE_RULE
}
