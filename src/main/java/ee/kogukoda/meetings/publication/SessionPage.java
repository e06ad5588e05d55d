package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A session for everybody: when and where, its agenda, how to follow it, what came of it.
///
/// @param day "neljapäev, 26. november 2026"
/// @param stream where it is shown; null where it is not
/// @param withheld whether an item is closed to the public now, so that the video is not shown
/// @param follow where the page hears of that while the session is held; null otherwise
/// @param how everybody follows it, in words
/// @param notice when the notice was sent, in words; null where none is in force
/// @param lateReason why it was late; null where it was in time
/// @param demand who demanded it, in words; null where nobody did
/// @param end when it ends by the timetable; null where that is not known
/// @param successor the municipality that carries on where this one has joined it; else null
/// @param work ways for those who prepare or hold it
public record SessionPage(
    Frame frame,
    String base,
    SessionState state,
    String stateName,
    String iso,
    String day,
    String time,
    String place,
    String form,
    String kind,
    @Nullable String stream,
    boolean withheld,
    @Nullable String follow,
    String how,
    @Nullable String cancelReason,
    @Nullable String notice,
    @Nullable String lateReason,
    @Nullable String demand,
    @Nullable String end,
    @Nullable Link successor,
    List<ItemRow> items,
    List<Link> ways,
    List<Link> work) {

  /// An item in the agenda.
  ///
  /// @param at when it begins by the timetable; null where that is not known
  /// @param result what came of it; null while nothing has
  public record ItemRow(
      int number,
      String href,
      String title,
      @Nullable String presenter,
      @Nullable String act,
      boolean restricted,
      List<MaterialRow> materials,
      @Nullable String result,
      @Nullable String at) {}

  /// A document that can be opened.
  ///
  /// @param remark "PDF, 34 kB", and whether it came after the notice
  public record MaterialRow(String title, String href, String remark) {}
}
