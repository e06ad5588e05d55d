package ee.kogukoda.meetings.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The notice (kutse) of a session. KOKS § 43 lg 3: it names every matter to be discussed.
public record Notice(
    String number,
    Kind kind,
    Form form,
    Instant startsAt,
    String place,
    List<PlannedItem> agenda,
    LocalDate latestSendingDay,
    @Nullable String reasonForLateness) {
  public Notice {
    agenda = List.copyOf(agenda);
  }

  /// An extraordinary session may be called for a matter that cannot wait.
  public enum Kind {
    REGULAR,
    EXTRAORDINARY
  }

  /// Where members take part from. KOKS § 44 lg 1.
  public enum Form {
    HALL,
    MIXED,
    REMOTE
  }
}
