package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.results.Speakers;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who has the floor.
///
/// @param since when the clock would have begun to run without pauses; null while it stands still
/// @param limit null where there is none
/// @param queue the names of those who wait, in order
public record ScreenSpeaker(
    String name,
    String kind,
    @Nullable Instant since,
    @Nullable Duration limit,
    List<String> queue) {

  static @Nullable ScreenSpeaker of(Session session, Words words) {
    Speech speech = session.floor().speaking().orElse(null);
    if (speech == null) return null;
    return new ScreenSpeaker(
        Speakers.name(speech, session),
        kind(speech, words),
        since(speech),
        speech.limitSeconds() > 0 ? Duration.ofSeconds(speech.limitSeconds()) : null,
        queue(session, words));
  }

  static List<String> queue(Session session, Words words) {
    return session.speakers().stream()
        .map(waiting -> Speakers.name(waiting, session) + " (" + kind(waiting, words) + ")")
        .toList();
  }

  private static String kind(Speech speech, Words words) {
    return words.say("meetings.rule.speech_" + speech.kind().name().toLowerCase(Locale.ROOT));
  }

  private static @Nullable Instant since(Speech speech) {
    if (speech.status() != Speech.Status.SPEAKING) return null;
    Instant begun = speech.spans().getLast().from();
    return begun.minus(speech.used(begun));
  }
}
