package ee.kogukoda.municipalities;

/// A municipality is a rural one (vald) or a city (linn). ETHS § 2.
public enum MunicipalityKind {
  VALD,
  LINN
}
