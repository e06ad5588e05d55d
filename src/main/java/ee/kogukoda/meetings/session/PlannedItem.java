package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.law.MajorityRule;
import org.jspecify.annotations.Nullable;

/// An item as the notice names it. Without an act there is nothing to adopt: it is information.
public record PlannedItem(
    ItemId id,
    String title,
    @Nullable String presenter,
    @Nullable String coPresenter,
    @Nullable ActKind act,
    MajorityRule rule) {

  /// The kinds of act: a council adopts the first two, a municipal government the first and the
  /// last. KOKS § 7.
  public enum ActKind {
    REGULATION,
    RESOLUTION,
    ORDER;

    /// As it stands in a sentence of the minutes.
    public String inSentence() {
      return switch (this) {
        case REGULATION -> "määrus";
        case RESOLUTION -> "otsus";
        case ORDER -> "korraldus";
      };
    }
  }
}
