package ee.kogukoda.meetings.factions;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// The notice by which a faction is formed.
///
/// @param about how many members the rules ask for
/// @param free members who belong to no faction
public record FactionFormPage(
    Frame frame, Form form, String about, String back, List<Choice> free) {
  public boolean isChosen(Choice member) {
    return form.values("liige").contains(member.value());
  }
}
