package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who speaks and who waits.
public record SpeakersPart(
    @Nullable Speaking speaking, List<Waiting> waiting, int more, boolean listClosed, Act list) {
  /// How many of those who wait are shown; the rest is a number.
  private static final int SHOWN = 5;

  /// @param since when the clock would have started without pauses
  public record Speaking(
      String name,
      String kind,
      Instant since,
      Duration limit,
      boolean paused,
      String used,
      Act pause,
      Act end) {}

  /// @param note for whoever presides alone
  public record Waiting(String name, String kind, @Nullable String note, @Nullable Act give) {}

  static SpeakersPart of(Session session, Saying saying, String address, Instant now) {
    var waiting =
        session.speakers().stream()
            .map(speech -> waiting(speech, session, saying, address))
            .toList();
    boolean closed = session.floor().listClosed();
    String list = address + "/sona/nimekirja-" + (closed ? "avamine" : "sulgemine");
    return new SpeakersPart(
        session.floor().speaking().map(s -> speaking(s, saying, address, now)).orElse(null),
        waiting.stream().limit(SHOWN).toList(),
        Math.max(0, waiting.size() - SHOWN),
        closed,
        Act.of(list, saying.words().say("meetings.hall.list." + (closed ? "reopen" : "close")))
            .looking("quiet"));
  }

  static Speaking speaking(Speech speech, Saying saying, String address, Instant now) {
    String own = address + "/sona/" + speech.id().value();
    boolean paused = speech.status() == Speech.Status.PAUSED;
    Duration used = speech.used(now);
    return new Speaking(
        saying.speaker(speech),
        saying.of("speech", speech.kind()),
        now.minus(used),
        Duration.ofSeconds(speech.limitSeconds()),
        paused,
        Formats.in(saying.words().language()).duration(used),
        Act.of(
            own + (paused ? "/jatkamine" : "/paus"),
            saying.words().say("meetings.hall.speech." + (paused ? "continue" : "pause"))),
        Act.of(own + "/lopetamine", saying.words().say("meetings.hall.speech.end")));
  }

  /// While members choose, nobody gets the floor.
  private static Waiting waiting(Speech speech, Session session, Saying saying, String address) {
    Act give =
        Act.of(
                address + "/sona/" + speech.id().value() + "/andmine",
                saying.words().say("meetings.hall.speech.give"))
            .looking("quiet");
    return new Waiting(
        saying.speaker(speech),
        saying.of("speech", speech.kind()),
        speech.note(),
        session.voting().open().isPresent() ? null : give);
  }
}
