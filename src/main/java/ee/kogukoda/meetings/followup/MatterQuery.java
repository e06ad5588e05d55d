package ee.kogukoda.meetings.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which matters of a list are asked for, the newest first.
///
/// @param lateOn only what is too late on this day; null for all
/// @param beforeYear year and number of the last one seen; later than any for the first part
record MatterQuery(
    MatterKind kind,
    @Nullable MatterState state,
    @Nullable LocalDate lateOn,
    String words,
    int beforeYear,
    int beforeNumber) {
  static final int END = 9999;

  static MatterQuery all(MatterKind kind) {
    return new MatterQuery(kind, null, null, "", END, 0);
  }
}
