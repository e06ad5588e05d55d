package ee.kogukoda.identity.appointments;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;

/// The form that ends a mandate.
///
/// @param line role, place and days
/// @param back address of the list
public record EndingPage(
    Frame frame, Form form, String name, String line, String action, String back) {}
