package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rounds of one draft.
///
/// @param form as it was sent, where something in it was wrong
/// @param start what a new round is asked with; null where none can be
public record ConcurrencePage(
    Frame frame,
    String base,
    String draft,
    String draftHref,
    List<Round> rounds,
    Form form,
    @Nullable Start start) {

  /// @param note of the office; null for everybody else
  /// @param course who started it when
  /// @param end who closed it when; null while it runs
  /// @param close address that closes it; null for those who may not
  public record Round(
      String title,
      String version,
      String versionHref,
      String question,
      @Nullable String note,
      String state,
      String look,
      String due,
      boolean openToAll,
      String course,
      @Nullable String end,
      @Nullable String summary,
      List<Row> rows,
      @Nullable String close) {}

  /// @param look of the tag
  /// @param action where the visitor answers for it; null for those who may not
  /// @param label of that
  public record Row(
      String id,
      String name,
      String kind,
      String answer,
      String look,
      @Nullable String remarks,
      String when,
      @Nullable String action,
      String label) {}

  public record Start(List<Choice> bodies, List<Choice> officials, List<Choice> units) {}
}
