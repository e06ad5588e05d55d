package ee.kogukoda.meetings.drafts;

import ee.kogukoda.web.Words;
import java.util.List;

/// Extension point: what other parts of the meetings say of a draft beside its text. What they say
/// is for the current visitor.
public interface DraftAside {
  /// @param label what it is about
  /// @param href where more of it is
  record Line(String label, String text, String href) {}

  /// @param address of the draft's page
  List<Line> lines(DraftReading.Before draft, String address, Words words);
}
