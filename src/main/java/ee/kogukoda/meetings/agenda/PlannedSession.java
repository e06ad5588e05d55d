package ee.kogukoda.meetings.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session as it was prepared, with its agenda.
///
/// @param slug its address: the day, and `-2` where that day has a second one; the body's name
///   behind the day where it is not the council
/// @param number counted within the body's term
/// @param closed whether nobody outside of the body sees more than that it is held. KOKS § 49 lg 8
/// @param noticeSentAt when the notice in force was sent; null where none is
/// @param lateReason why that was late; null where it was in time
public record PlannedSession(
    UUID id,
    UUID body,
    String slug,
    int number,
    SessionDetails details,
    SessionState state,
    @Nullable String cancelReason,
    @Nullable Instant noticeSentAt,
    @Nullable String lateReason,
    Instant changedAt,
    boolean closed,
    List<AgendaItem> items) {
  public PlannedSession {
    items = List.copyOf(items);
  }

  public LocalDate day() {
    return details.day();
  }

  public Optional<AgendaItem> findItem(int number) {
    return items.stream().filter(item -> item.number() == number).findFirst();
  }

  /// What somebody without rights sees: neither restricted drafts nor their materials.
  public PlannedSession asPublic() {
    return new PlannedSession(
        id,
        body,
        slug,
        number,
        details,
        state,
        cancelReason,
        noticeSentAt,
        lateReason,
        changedAt,
        closed,
        items.stream().map(AgendaItem::asPublic).toList());
  }
}
