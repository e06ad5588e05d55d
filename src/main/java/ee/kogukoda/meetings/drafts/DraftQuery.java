package ee.kogukoda.meetings.drafts;

import org.jspecify.annotations.Nullable;

/// Which drafts of a list are asked for, the newest first.
///
/// @param all also those not published
/// @param beforeYear year and number of the last one seen; later than any for the first part
record DraftQuery(
    boolean all,
    @Nullable DraftKind kind,
    @Nullable DraftState state,
    String words,
    int beforeYear,
    int beforeNumber) {
  static final int END = 9999;
}
