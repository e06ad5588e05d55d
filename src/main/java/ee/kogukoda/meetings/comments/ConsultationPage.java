package ee.kogukoda.meetings.comments;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draft's consultation, or the form that opens one.
///
/// @param form what was typed, with its errors
/// @param draft address of the draft
/// @param base address of this page
/// @param about null where there is none yet
/// @param next address of the comments that follow, or null
/// @param way whether and how the visitor may comment: write, sign_in, coming, over; empty without
///   a consultation
/// @param opens whether the visitor may open one
/// @param holds whether the visitor answers for the office
/// @param summarises whether it is time for the office's summary
public record ConsultationPage(
    Frame frame,
    Form form,
    String draft,
    String base,
    @Nullable About about,
    List<Row> rows,
    @Nullable String next,
    String way,
    boolean opens,
    boolean holds,
    boolean summarises) {

  /// @param days from when until when, in words
  /// @param summary paragraphs; empty before
  /// @param by who summarised it and when
  public record About(
      List<String> question,
      String days,
      ConsultationsPage.Tag state,
      String count,
      List<String> summary,
      String by) {}

  /// A comment.
  ///
  /// @param by the name as it is shown, the organisation before it
  /// @param real the name that only the office sees, or null
  /// @param hidden why it is hidden; null for those that stand
  /// @param text paragraphs; empty where the reader may not see it
  /// @param answered by whom and when
  /// @param action address that its buttons begin with
  /// @param own whether the reader may take it back
  public record Row(
      String id,
      String by,
      @Nullable String real,
      String when,
      String iso,
      @Nullable String hidden,
      List<String> text,
      List<String> answer,
      String answered,
      String action,
      boolean own) {}
}
