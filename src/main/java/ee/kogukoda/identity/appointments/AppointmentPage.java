package ee.kogukoda.identity.appointments;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// The form that gives somebody a role.
///
/// @param bodies those in which roles are held; empty where there are none
public record AppointmentPage(
    Frame frame, Form form, String action, List<Choice> roles, List<Choice> bodies) {}
