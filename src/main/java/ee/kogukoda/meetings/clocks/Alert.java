package ee.kogukoda.meetings.clocks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One term that is running.
///
/// @param what is to be done, an action first ("Saatke kutse istungile")
/// @param legalBasis the paragraph, or the rules of procedure
/// @param due the last day on which it is not too late; null where an event decides, which `what`
///   names
/// @param href where it is done
public record Alert(String what, String legalBasis, @Nullable LocalDate due, String href) {
  /// Whether the last day has passed.
  public boolean isLate(LocalDate today) {
    return due != null && today.isAfter(due);
  }
}
