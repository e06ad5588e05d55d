package ee.kogukoda.meetings.drafts;

import ee.kogukoda.refusal.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft of an act.
///
/// @param lead the lead committee, null until it is known
/// @param versions how many there are; the last one counts
/// @param publishedAt null for one that everybody may not read
/// @param item the agenda item it was put on last, with its session and the version frozen there
record Draft(
    UUID id,
    int year,
    int number,
    DraftKind kind,
    String title,
    String initiator,
    @Nullable String lead,
    DraftState state,
    int versions,
    @Nullable Instant publishedAt,
    @Nullable UUID item,
    @Nullable UUID session,
    @Nullable Integer frozenVersion,
    Instant changedAt) {

  /// Its address below the list's.
  String slug() {
    return year + "-" + number;
  }

  boolean isPublic() {
    return publishedAt != null;
  }

  /// Its state after a step that the law and its state allow. Only what was published with its
  /// memorandum is submitted. AvTS § 28.
  DraftState decide(DraftStep step, boolean memorandum) {
    DraftState next =
        state.after(step).orElseThrow(() -> new Refused(DraftRefusal.DRAFT_STEP_NOT_OPEN, slug()));
    if (step == DraftStep.SUBMIT) {
      if (!memorandum) throw new Refused(DraftRefusal.DRAFT_MEMORANDUM_MISSING);
      if (lead == null && !kind.isGovernments()) throw new Refused(DraftRefusal.DRAFT_LEAD_MISSING);
    }
    return next;
  }
}
