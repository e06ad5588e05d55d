package ee.kogukoda.meetings.desk;

import ee.kogukoda.web.Frame;
import java.util.List;

/// What is printed before a session in case power or network fail: a list to sign and a form for
/// the count of each vote. What was written is entered later by hand, with the reason.
///
/// @param about which session, when and where
/// @param seats how many seats, and how many are needed to decide
public record PaperPage(
    Frame frame, String about, String seats, List<Row> members, List<String> items, String back) {
  /// A line to sign in.
  public record Row(int number, String name, String faction) {}
}
