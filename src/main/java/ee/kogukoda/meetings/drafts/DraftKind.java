package ee.kogukoda.meetings.drafts;

import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import org.jspecify.annotations.Nullable;

/// What a draft becomes once it is adopted.
public enum DraftKind {
  /// Määrus, of the council or the government.
  REGULATION,
  /// Otsus, of the council.
  RESOLUTION,
  /// Korraldus, of the government.
  ORDER;

  /// The act a council adopts from it; null for what a council does not adopt.
  @Nullable ActKind act() {
    return switch (this) {
      case REGULATION -> ActKind.REGULATION;
      case RESOLUTION -> ActKind.RESOLUTION;
      case ORDER -> null;
    };
  }
}
