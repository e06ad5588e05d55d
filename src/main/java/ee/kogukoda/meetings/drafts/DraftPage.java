package ee.kogukoda.meetings.drafts;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One draft with its whole life.
///
/// @param text the paragraphs of the last version
/// @param frozen which version stands on an agenda and its SHA-256, or null
/// @param item where it is or was decided, or null
/// @param asides what other parts of the meetings say of it
/// @param work what the visitor may do; null for those who do not write drafts
/// @param check address of the secretary's legality check, or null
/// @param agenda where it can be put on an agenda, or null
public record DraftPage(
    Frame frame,
    String number,
    String kind,
    DraftsPage.Tag state,
    String initiator,
    @Nullable String lead,
    List<String> text,
    List<String> memorandum,
    String version,
    String sha256,
    @Nullable String frozen,
    @Nullable Link item,
    List<DraftAside.Line> asides,
    List<Link> versions,
    List<Deed> life,
    @Nullable Work work,
    @Nullable String check,
    @Nullable Agenda agenda) {

  /// Something that was done, with when and by whom.
  public record Deed(String what, String note, String when, String iso, String by) {}

  /// @param edit address of the form, null while the text is frozen
  public record Work(@Nullable String edit, List<Step> steps, List<Step> reasoned) {}

  /// @param barred why it cannot be done now, or null
  public record Step(String action, String label, String kind, @Nullable String barred) {}

  /// Sessions in preparation to choose from.
  public record Agenda(String action, List<Choice> sessions) {}
}
