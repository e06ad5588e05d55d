package ee.kogukoda.audit;

import ee.kogukoda.access.Permission;

enum AuditPermission implements Permission {
  /// Read the log of a municipality, or with a national role that of the whole country.
  READ
}
