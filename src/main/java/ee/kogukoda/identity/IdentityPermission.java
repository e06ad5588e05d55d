package ee.kogukoda.identity;

import ee.kogukoda.access.Permission;

/// What only those who look after the people of a municipality may do.
public enum IdentityPermission implements Permission {
  /// Say who holds which role in a municipality.
  MANAGE_MANDATES,
  /// Issue and revoke the keys of document systems.
  MANAGE_MACHINE_KEYS
}
