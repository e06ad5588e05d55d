package ee.kogukoda.meetings.drafts;

import ee.kogukoda.meetings.session.PlannedItem.ActKind;

/// What a draft becomes once it is adopted.
public enum DraftKind {
  /// Määrus, of the council or the government.
  REGULATION,
  /// Otsus, of the council.
  RESOLUTION,
  /// Korraldus, of the government.
  ORDER;

  /// The act that is adopted from it.
  ActKind act() {
    return ActKind.valueOf(name());
  }

  /// Whether only a government adopts it. KOKS § 7 lg 2.
  boolean isGovernments() {
    return this == ORDER;
  }
}
