package ee.kogukoda.meetings.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The notice (kutse) of a session. KOKS § 43 lg 3: it names every matter to be discussed.
///
/// @param until when the members must have answered in writing; null where they come together
/// @param extended why that was moved, after the notice was sent; null where it was not
public record Notice(
    String number,
    Kind kind,
    Form form,
    Instant startsAt,
    String place,
    List<PlannedItem> agenda,
    LocalDate latestSendingDay,
    @Nullable String reasonForLateness,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant until,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String extended) {
  public Notice {
    agenda = List.copyOf(agenda);
  }

  /// Of a session whose members come together.
  public Notice(
      String number,
      Kind kind,
      Form form,
      Instant startsAt,
      String place,
      List<PlannedItem> agenda,
      LocalDate latestSendingDay,
      @Nullable String reasonForLateness) {
    this(
        number,
        kind,
        form,
        startsAt,
        place,
        agenda,
        latestSendingDay,
        reasonForLateness,
        null,
        null);
  }

  /// Whether members answer in writing, each in their own time. KOKS § 44 lg 1.
  @JsonIgnore
  public boolean isWritten() {
    return form == Form.WRITTEN;
  }

  Notice extendedTo(Instant end, String reason) {
    String reasons = extended == null ? reason : extended + "; " + reason;
    return new Notice(
        number,
        kind,
        form,
        startsAt,
        place,
        agenda,
        latestSendingDay,
        reasonForLateness,
        end,
        reasons);
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
    REMOTE,
    /// Not together at all: each member answers in writing until a deadline.
    WRITTEN
  }
}
