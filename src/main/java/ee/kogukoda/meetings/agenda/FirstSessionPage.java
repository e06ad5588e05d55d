package ee.kogukoda.meetings.agenda;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import org.jspecify.annotations.Nullable;

/// The form that says that a session is the first one of a new council.
///
/// @param convener who convenes it; null where the office is not entered
/// @param undo address that makes it an ordinary session again; null where it is one
public record FirstSessionPage(
    Frame frame,
    Form form,
    String action,
    String back,
    @Nullable String convener,
    @Nullable String undo) {}
