package ee.kogukoda.meetings.clocks;

import ee.kogukoda.web.Frame;
import java.util.List;

/// The terms that run.
public record ClocksPage(Frame frame, List<Row> rows) {
  /// @param left how much time there is, in words
  /// @param look of the tag
  public record Row(
      String what, String href, String legalBasis, String due, String left, String look) {}
}
