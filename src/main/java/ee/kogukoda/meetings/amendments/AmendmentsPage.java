package ee.kogukoda.meetings.amendments;

import ee.kogukoda.meetings.drafts.Difference;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The amendments to one draft, in the order in which they are voted on.
///
/// @param base address of the page
/// @param term until when they are taken, in words; null where no term is open
/// @param version the version whose paragraphs they number; null where there was no term yet
/// @param form as it was sent, where something in it was wrong
/// @param submit what a new one is written with; null for those who may not, or outside the term
/// @param handle what the secretary may do; null for others
/// @param merged the version that came out of them, or null
public record AmendmentsPage(
    Frame frame,
    String base,
    String draft,
    @Nullable String term,
    @Nullable Link version,
    List<Row> rows,
    @Nullable Link merged,
    Form form,
    @Nullable Submit submit,
    @Nullable Handle handle) {

  /// One amendment with what it would change.
  ///
  /// @param conflicts which others it excludes
  /// @param motion the motion it was voted on as, or null
  /// @param vote whether it can be put before the session that is on the draft now
  public record Row(
      int number,
      String what,
      String author,
      String reason,
      Tag state,
      @Nullable String note,
      @Nullable String conflicts,
      @Nullable String motion,
      Difference difference,
      boolean judge,
      boolean decide,
      boolean vote) {}

  /// A state in words and its look.
  public record Tag(String name, String look) {}

  /// The paragraphs to choose from, numbered.
  public record Submit(List<Choice> authors, List<Choice> operations, List<Choice> paragraphs) {}

  /// @param motions of the session that were voted on
  /// @param merge whether there is something to merge
  public record Handle(
      List<Choice> motions, boolean merge, boolean over, String until, List<Choice> places) {}
}
