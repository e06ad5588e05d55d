package ee.kogukoda.meetings.people;

import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A member as everybody may know them.
///
/// @param now what the member is today, in one line
/// @param held mandates, offices and factions, the latest first
/// @param votes the latest ones
/// @param allVotes address of all of them
public record MemberPage(
    Frame frame,
    String now,
    List<Held> held,
    List<Year> years,
    List<VoteRow> votes,
    String allVotes,
    List<RecusedRow> recusals,
    String table) {

  /// Something held for a stretch of days.
  ///
  /// @param href the page of the body or the faction, if there is one
  public record Held(String what, String where, @Nullable String href, String from, String to) {}

  /// A year in a body.
  public record Year(
      String year,
      String body,
      String sessions,
      String present,
      String share,
      String hours,
      String speeches,
      String votes) {}

  /// @param mark as the component `web/voteMark` knows it
  public record VoteRow(
      String day,
      String title,
      String motion,
      String mark,
      String said,
      String result,
      String href) {}

  /// An item from which the member was out.
  public record RecusedRow(String day, String title, String href) {}
}
