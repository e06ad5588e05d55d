package ee.kogukoda.meetings.drafts;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of a draft, and what has changed since another.
///
/// @param others the versions it can be compared with
/// @param with the number it is compared with; empty for the first one
/// @param difference of the texts; null where there is nothing to compare with
public record DraftVersionPage(
    Frame frame,
    String address,
    String written,
    String sha256,
    List<String> text,
    List<Choice> others,
    String with,
    @Nullable Difference difference) {}
