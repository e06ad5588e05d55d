package ee.kogukoda.meetings.followup;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One matter with its whole life.
///
/// @param facts what is known of it: a term and its value each
/// @param answerTitle how its answer is called
/// @param answer the answer's paragraphs; none while there is no answer
/// @param item where it was promised or discussed, or null
/// @param signatories of no confidence; empty for others
/// @param steps those that are one button
/// @param written those that words are written with
/// @param extend address that gives more time, or null
/// @param agenda where it can be put on an agenda, or null
public record MatterPage(
    Frame frame,
    String kind,
    String number,
    MattersPage.Tag state,
    List<Fact> facts,
    List<String> text,
    String answerTitle,
    List<String> answer,
    @Nullable Link item,
    List<String> signatories,
    List<Deed> life,
    List<Step> steps,
    List<Step> written,
    @Nullable String extend,
    @Nullable Agenda agenda) {

  /// @param detail a remark under it, or null
  public record Fact(String term, String value, @Nullable String detail) {}

  /// Something that was done, with when and by whom.
  public record Deed(String what, String note, String when, String iso, String by) {}

  /// Something that can be done now.
  public record Step(String action, String label, String words, String look) {}

  /// Sessions in preparation to choose from.
  public record Agenda(String action, List<Choice> sessions) {}
}
