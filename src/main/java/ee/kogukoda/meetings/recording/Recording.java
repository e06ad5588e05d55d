package ee.kogukoda.meetings.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a session, or one day or part of it, can be heard or seen again.
///
/// @param startsAt the instant at which its clock shows zero
/// @param transcript WebVTT as it was uploaded, closed parts and all; null where there is none
record Recording(UUID id, String address, Instant startsAt, @Nullable String transcript) {
  /// How far into it an instant lies.
  Duration at(Instant instant) {
    return Duration.between(startsAt, instant);
  }

  List<Cue> cues() {
    return transcript == null ? List.of() : WebVtt.read(transcript);
  }

  Span span(Cue cue) {
    return new Span(startsAt.plus(cue.from()), startsAt.plus(cue.to()));
  }
}
