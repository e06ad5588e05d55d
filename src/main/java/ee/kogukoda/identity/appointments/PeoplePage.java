package ee.kogukoda.identity.appointments;

import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who holds which role in a municipality.
///
/// @param held today or from a later day
/// @param ended those whose last day has passed
public record PeoplePage(Frame frame, List<Row> held, List<Row> ended) {

  /// @param end address of the page that ends the mandate; null where it has ended already
  public record Row(
      String name,
      String role,
      String place,
      String from,
      String to,
      String reason,
      @Nullable String end) {}
}
