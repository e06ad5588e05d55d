package ee.kogukoda.meetings.agenda;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A session in preparation: its facts, its agenda with everything that can be done to it, and the
/// notice.
///
/// @param end when it ends by the timetable; null where that is not known
/// @param demand who demanded the session, in words; null where nobody did
/// @param mayBeDemanded whether that is still to be noted
/// @param first null for every session but the first one of a new council
/// @param mayBeFirst whether that is still to be said
/// @param written whether members answer in writing
/// @param form what was typed about the notice, with what is wrong with it
public record PreparePage(
    Frame frame,
    Form form,
    String base,
    SessionState state,
    String stateName,
    String when,
    String place,
    String held,
    @Nullable String stream,
    List<ItemRow> items,
    @Nullable String end,
    NoticePanel notice,
    @Nullable String demand,
    boolean mayBeDemanded,
    @Nullable FirstPanel first,
    boolean mayBeFirst,
    boolean written) {

  /// What holds for the first session of a new council. KOKS § 43.
  ///
  /// @param latest the last day for it, and on which rule that rests
  /// @param late whether the session is on a later day
  public record FirstPanel(String convener, String results, String latest, boolean late) {}

  /// An item with its address.
  ///
  /// @param note presenter, act and number of materials, in one line
  /// @param decisionPublic whether everybody sees what was decided; null where nothing is closed
  public record ItemRow(
      int number,
      String title,
      String note,
      String href,
      boolean first,
      boolean last,
      @Nullable Boolean decisionPublic) {}

  /// Whether the notice can go, and until when.
  ///
  /// @param rule by which rule of procedure the day is found, with its paragraph
  /// @param latest the latest day of sending
  /// @param late whether it has passed
  /// @param gaps what is missing, each leading to where it is mended
  /// @param sent when it was sent; null while it was not
  public record NoticePanel(
      boolean maySend,
      String rule,
      String latest,
      boolean late,
      List<Link> gaps,
      @Nullable String sent) {}

  public boolean isDraft() {
    return state == SessionState.DRAFT;
  }

  public boolean isAnnounced() {
    return state == SessionState.ANNOUNCED;
  }
}
