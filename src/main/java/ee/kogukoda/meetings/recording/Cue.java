package ee.kogukoda.meetings.recording;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Some words of a transcript.
///
/// @param from counted from the recording's beginning
/// @param voice who speaks; null where the file does not say
record Cue(Duration from, Duration to, @Nullable String voice, String text) {}
