package ee.kogukoda.meetings.followup;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form in which a matter is filed.
///
/// @param kind its constant in small letters: which fields are shown
/// @param at the item a promise was made at, in words, or null
/// @param members those who can ask or sign
/// @param asksFor whether somebody files it for a member
/// @param quarter how many signatories are needed of how many, in words
/// @param threshold how signatures are counted, in words
public record MatterFormPage(
    Frame frame,
    Form form,
    String kind,
    String action,
    String back,
    @Nullable String at,
    List<Choice> members,
    List<Choice> people,
    List<Choice> targets,
    boolean asksFor,
    String quarter,
    String threshold) {
  public boolean is(String other) {
    return kind.equals(other);
  }

  public boolean hasSigned(Choice member) {
    return form.values("allkiri").contains(member.value());
  }
}
