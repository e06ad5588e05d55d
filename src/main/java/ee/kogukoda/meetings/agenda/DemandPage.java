package ee.kogukoda.meetings.agenda;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// The form that says who demanded a session.
///
/// @param needed how many members must sign, in words with the paragraph
public record DemandPage(
    Frame frame, Form form, String action, String back, String needed, List<Choice> who) {}
