package ee.kogukoda.meetings.written;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A session in writing as one visitor sees it: everybody the papers and what was said, a member
/// what is asked of the member, the chair who has answered.
///
/// @param stage where it stands, in words
/// @param look the kind of the tag that says so
/// @param deadline in words; what is left beside it while it lasts
/// @param missing how many answers this member still owes, in words; null for others
/// @param proof what confirms an answer, in words; null for others
/// @param lead what the chair and the secretary see; null for others
public record WrittenPage(
    Frame frame,
    Form form,
    String session,
    String address,
    String stage,
    String look,
    String window,
    @Nullable String left,
    @Nullable String missing,
    @Nullable String proof,
    boolean open,
    List<ItemRow> items,
    @Nullable Lead lead,
    List<Link> ways) {

  /// An item with its papers and what was said on it.
  ///
  /// @param draft in paragraphs
  /// @param answerers who answers questions, in words; null where nobody is named
  /// @param mine this member's answer, in words; null where there is none
  /// @param choice the same as the form sends it; empty where there is none
  /// @param choices what can be answered; empty for who does not answer
  /// @param kinds what can be posted; empty for who does not post
  public record ItemRow(
      String id,
      int number,
      String title,
      @Nullable String presenter,
      @Nullable String restricted,
      List<String> draft,
      List<Link> papers,
      @Nullable String answerers,
      @Nullable String mine,
      String choice,
      List<Choice> choices,
      List<Choice> kinds,
      List<PostRow> posts) {
    public String at() {
      return "punkt-" + number;
    }
  }

  /// A question with its answers, a statement, or dissent.
  ///
  /// @param reply where this visitor answers it; null for others
  public record PostRow(
      String id,
      String what,
      String when,
      List<String> text,
      List<PostRow> answers,
      @Nullable String reply) {}

  /// Who has answered and what can be done about it; never how.
  ///
  /// @param mayEnd whether no answer is missing, so that the chair may end it
  /// @param answerers where those who answer questions are named
  public record Lead(
      List<MemberRow> members,
      String summary,
      boolean mayEnd,
      boolean mayExtend,
      String answerers) {}

  /// How far a member has come.
  public record MemberRow(String name, String state, String look) {}
}
