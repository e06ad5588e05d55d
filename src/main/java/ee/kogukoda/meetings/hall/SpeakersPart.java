package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.session.FloorCommand.GiveFloor;
import ee.kogukoda.meetings.session.FloorCommand.MoveToFront;
import ee.kogukoda.meetings.session.FloorCommand.RemoveRequest;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SpeakingTime;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who speaks and who waits.
///
/// @param more those who wait behind the first few
/// @param leads whether the reader leads the debate
public record SpeakersPart(
    @Nullable Speaking speaking,
    List<Waiting> waiting,
    List<Waiting> more,
    boolean leads,
    Act list) {
  /// How many of those who wait are shown at once.
  private static final int SHOWN = 5;

  /// @param since when the clock would have started without pauses
  /// @param quota what is left of the faction's or the member's time on the item, or null
  /// @param over whether nothing is left of it
  /// @param grant adds to it, or null
  public record Speaking(
      String name,
      String kind,
      Instant since,
      Duration limit,
      boolean paused,
      String used,
      @Nullable String quota,
      boolean over,
      @Nullable Act grant,
      Act pause,
      Act end) {}

  /// @param note for whoever presides alone
  /// @param quota what is left of the speaking time, where nothing is left or little; or null
  /// @param front lets the request be heard next
  /// @param remove takes the request off the list, with a reason
  public record Waiting(
      String name,
      String kind,
      @Nullable String note,
      @Nullable String quota,
      @Nullable Act give,
      @Nullable Act front,
      @Nullable Act remove) {}

  public static SpeakersPart of(Room room, Saying saying, Instant now) {
    Session session = room.session();
    String address = room.address();
    var waiting =
        session.speakers().stream().map(speech -> waiting(speech, room, saying, now)).toList();
    boolean closed = session.floor().listClosed();
    String list = address + "/sona/" + (closed ? "nimekirja-avamine" : "nimekirja-sulgemine");
    return new SpeakersPart(
        session.floor().speaking().map(s -> speaking(s, saying, address, now)).orElse(null),
        waiting.stream().limit(SHOWN).toList(),
        waiting.stream().skip(SHOWN).toList(),
        room.presides(),
        Act.of(list, saying.words().say("meetings.hall.list." + (closed ? "reopen" : "close")))
            .looking("quiet"));
  }

  public static Speaking speaking(Speech speech, Saying saying, String address, Instant now) {
    String own = address + "/sona/" + speech.id().value();
    boolean paused = speech.status() == Speech.Status.PAUSED;
    Duration used = speech.used(now);
    SpeakingTime time = time(speech, saying, now);
    return new Speaking(
        saying.speaker(speech),
        saying.of("speech", speech.kind()),
        now.minus(used),
        Duration.ofSeconds(speech.limitSeconds()),
        paused,
        Formats.in(saying.words().language()).duration(used),
        quota(time, saying),
        time != null && !time.left().isPositive(),
        time == null
            ? null
            : Act.of(own + "/lisaaeg", saying.words().say("meetings.floor.grant"))
                .looking("quiet")
                .asking(Act.Asks.MINUTES),
        Act.of(
            own + (paused ? "/jatkamine" : "/paus"),
            saying.words().say("meetings.hall.speech." + (paused ? "continue" : "pause"))),
        Act.of(own + "/lopetamine", saying.words().say("meetings.hall.speech.end")));
  }

  private static @Nullable SpeakingTime time(Speech speech, Saying saying, Instant now) {
    return speech.kind().counts()
        ? SpeakingTime.of(saying.session(), speech, now).orElse(null)
        : null;
  }

  /// "Keskfraktsioonil alles 2.30", or by how much it is exceeded.
  private static @Nullable String quota(@Nullable SpeakingTime time, Saying saying) {
    if (time == null) return null;
    String whose =
        time.faction() == null ? saying.words().say("meetings.floor.own") : time.faction();
    boolean over = time.left().isNegative();
    return saying
        .words()
        .say(
            over ? "meetings.floor.over" : "meetings.floor.left",
            whose,
            Formats.in(saying.words().language()).duration(time.left().abs()));
  }

  /// Neither stands there where it cannot be done: during a vote nobody gets the floor.
  private static Waiting waiting(Speech speech, Room room, Saying saying, Instant now) {
    String own = "/sona/" + speech.id().value();
    String name = saying.speaker(speech);
    Act give =
        room.act(
                own + "/andmine",
                saying.words().say("meetings.hall.speech.give"),
                new GiveFloor(speech.id()),
                saying,
                now)
            .looking("quiet");
    Act remove =
        room.act(
                own + "/eemaldamine",
                saying.words().say("meetings.hall.speech.remove", name),
                new RemoveRequest(speech.id(), "…"),
                saying,
                now)
            .asking(Act.Asks.REASON);
    Act front =
        room.act(
                own + "/ettepoole",
                saying.words().say("meetings.floor.front", name),
                new MoveToFront(speech.id()),
                saying,
                now)
            .looking("quiet");
    return new Waiting(
        name,
        saying.of("speech", speech.kind()),
        speech.note(),
        quota(time(speech, saying, now), saying),
        give.barred() == null ? give : null,
        front.barred() == null ? front : null,
        remove.barred() == null ? remove : null);
  }
}
