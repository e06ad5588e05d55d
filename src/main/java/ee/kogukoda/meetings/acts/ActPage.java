package ee.kogukoda.meetings.acts;

import ee.kogukoda.meetings.bodies.MemberAddresses;
import ee.kogukoda.meetings.results.ResultsPage;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One act with its whole life.
///
/// @param name "Otsus nr 41"
/// @param protest what a supervisor says, while that stands; or null
/// @param text the paragraphs as adopted; empty where they are closed
/// @param closed why the text is closed, or null
/// @param consolidated how the act reads today, where later ones have changed it
/// @param facts what is known of it, in the order of its life
/// @param draft the draft it was, with its versions; or null
/// @param votes the votes on it, as far as they were public
/// @param members where those who voted have their pages
/// @param ways to the item, the minutes and their extract
/// @param changes by and of other acts
/// @param files of the act, for everybody
/// @param jsonLd the same for machines, as schema.org's Legislation
/// @param today as it is typed into a form
/// @param work what the visitor may do; null for those who do not keep the register
public record ActPage(
    Frame frame,
    String name,
    ActsPage.Tag state,
    @Nullable String protest,
    List<String> text,
    @Nullable String closed,
    List<String> consolidated,
    List<Fact> facts,
    @Nullable Origin draft,
    List<ResultsPage.VoteSection> votes,
    MemberAddresses members,
    List<Link> ways,
    List<Change> changes,
    List<Link> files,
    List<Deed> life,
    String jsonLd,
    String today,
    @Nullable Work work) {

  public record Fact(String term, String text) {}

  /// The draft before it was an act.
  public record Origin(
      Link link, List<Link> versions, @Nullable String lead, List<String> memorandum) {}

  /// "Muudetud" with the other act.
  public record Change(String what, Link act, String from) {}

  /// Something that happened, with when and by whom.
  public record Deed(String what, String note, String when, String iso, String by) {}

  /// The forms that the secretary fills in, as far as the act has come.
  ///
  /// @param next the number that is next in the series; null where it has one
  /// @param first whether any number will do, since it is the first of the year
  /// @param packed address of the package to hand over; null without a number
  /// @param form as it was sent, where something in it was wrong
  public record Work(
      String base,
      @Nullable Integer next,
      boolean first,
      boolean write,
      boolean sign,
      boolean send,
      boolean publish,
      boolean announce,
      boolean change,
      boolean protest,
      boolean endProtest,
      @Nullable String packed,
      Form form) {
    /// What stands in a field: as typed, or as proposed.
    public String value(String field, String proposed) {
      String typed = form.value(field);
      return typed.isEmpty() ? proposed : typed;
    }
  }
}
