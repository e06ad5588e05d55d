package ee.kogukoda.identity;

import ee.kogukoda.access.Permission;

enum IdentityPermission implements Permission {
  /// Say who holds which role in a municipality.
  MANAGE_MANDATES
}
