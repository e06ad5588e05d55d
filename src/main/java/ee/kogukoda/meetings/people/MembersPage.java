package ee.kogukoda.meetings.people;

import ee.kogukoda.web.Frame;
import java.util.List;

/// Everybody who has a seat, or has had one.
///
/// @param words that were sought
/// @param other the list with former members, or without them
public record MembersPage(Frame frame, String words, boolean former, String other, List<Row> rows) {
  /// @param roles in which bodies, with which office
  public record Row(String name, String href, String roles) {}
}
