package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody outside sees at the address from their letter.
///
/// @param answered what they have answered so far, in words; null before
public record OutsidePage(
    Frame frame,
    String address,
    String name,
    String draft,
    String question,
    String due,
    boolean late,
    List<String> text,
    List<String> memorandum,
    @Nullable String answered,
    Form form) {}
