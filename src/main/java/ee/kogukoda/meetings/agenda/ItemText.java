package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import org.jspecify.annotations.Nullable;

/// What the secretary writes about an item.
///
/// @param minutes how long it is estimated to take; null where nobody has said
record ItemText(
    String title,
    @Nullable String presenter,
    @Nullable String coPresenter,
    @Nullable ActKind act,
    MajorityRule majority,
    @Nullable String draftText,
    @Nullable String restrictedGround,
    @Nullable Integer minutes) {
  /// Without an estimate of its time.
  ItemText(
      String title,
      @Nullable String presenter,
      @Nullable String coPresenter,
      @Nullable ActKind act,
      MajorityRule majority,
      @Nullable String draftText,
      @Nullable String restrictedGround) {
    this(title, presenter, coPresenter, act, majority, draftText, restrictedGround, null);
  }
}
