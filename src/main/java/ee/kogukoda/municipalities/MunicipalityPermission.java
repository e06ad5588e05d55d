package ee.kogukoda.municipalities;

import ee.kogukoda.access.Permission;

/// What only those who look after a municipality may do.
public enum MunicipalityPermission implements Permission {
  CHANGE_SETTINGS,
  CHANGE_UNITS
}
