package ee.kogukoda.meetings.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a council owes an answer to.
///
/// @param filedBy who asked or promised to note it down, as everybody may read
/// @param addressee the person or unit that answers; for no confidence whom it concerns
/// @param due until when it is answered or discussed; null where a session decides
/// @param needed how many signatures were needed on the day it was registered
/// @param settledOn since when nothing is waited for
/// @param itemId of a promise the item it was made at, else the item it was last put on as
/// @param readSession the session at which no confidence was read out
record Matter(
    UUID id,
    MatterKind kind,
    int year,
    int number,
    String title,
    String text,
    String filedBy,
    @Nullable UUID filedById,
    String addressee,
    @Nullable UUID addresseeId,
    @Nullable MatterTarget target,
    MatterState state,
    LocalDate received,
    @Nullable LocalDate due,
    @Nullable String answer,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate settledOn,
    boolean councilMatter,
    @Nullable LocalDate viewOn,
    @Nullable LocalDate treatedOn,
    @Nullable Integer signatures,
    @Nullable Integer voters,
    @Nullable Integer needed,
    @Nullable UUID itemId,
    @Nullable UUID sessionId,
    boolean onAgenda,
    @Nullable UUID readSession,
    @Nullable LocalDate readOn,
    @Nullable LocalDate mayorOn,
    @Nullable LocalDate governmentOn,
    Instant changedAt) {

  String slug() {
    return year + "-" + number;
  }

  /// Its address below the municipality's.
  String path() {
    return "/" + kind.path() + "/" + slug();
  }

  /// What is still waited for after the last day on which it was not too late.
  boolean isOverdue(LocalDate today) {
    return due != null && state.isWaiting() && treatedOn == null && today.isAfter(due);
  }
}
