package ee.kogukoda.meetings.membership;

import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The terms of a body, the latest first.
///
/// @param create address of the form of a new one; null for whoever may not
public record TermsPage(Frame frame, List<Row> rows, @Nullable String create) {
  /// A term with its days, and those who belonged to it on its first day.
  public record Row(String name, String days, String members) {}
}
