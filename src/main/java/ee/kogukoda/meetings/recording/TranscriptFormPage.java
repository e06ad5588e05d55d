package ee.kogukoda.meetings.recording;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import org.jspecify.annotations.Nullable;

/// The upload of a transcript.
///
/// @param remove takes away the one that is there, or null
public record TranscriptFormPage(
    Frame frame,
    Form form,
    String recording,
    String action,
    @Nullable String remove,
    String back) {}
