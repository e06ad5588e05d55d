package ee.kogukoda.meetings.invitations;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who has answered what, for chair and secretary.
///
/// @param expected "Oodatakse 11 liiget 17-st, vaja 9"
/// @param warning that no quorum is to be expected; null where it is
/// @param open whether answers are still waited for
/// @param waiting how many members have not answered
public record InvitedPage(
    Frame frame,
    Form form,
    String base,
    String expected,
    @Nullable String warning,
    boolean open,
    int waiting,
    List<Row> members,
    List<Row> guests) {
  /// One who is asked.
  ///
  /// @param kind colour of the tag
  /// @param email of a guest; null for a member
  /// @param withdraw address that takes a guest off the list; null for a member
  public record Row(
      String name,
      String answer,
      String kind,
      @Nullable String reason,
      @Nullable String at,
      @Nullable String email,
      @Nullable String withdraw) {}
}
