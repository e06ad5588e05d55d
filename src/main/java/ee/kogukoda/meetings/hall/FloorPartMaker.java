package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.web.forms.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The floor as one member sees it: who speaks, the own place in the list, and how to ask.
final class FloorPartMaker {
  /// What a member asks for; presentations and answers are given by whoever presides.
  private static final List<Speech.Kind> ASKED =
      List.of(
          Speech.Kind.INTERVENTION,
          Speech.Kind.QUESTION,
          Speech.Kind.REJOINDER,
          Speech.Kind.POINT_OF_ORDER,
          Speech.Kind.REMARK,
          Speech.Kind.PROTEST,
          Speech.Kind.STATEMENT);

  private FloorPartMaker() {}

  static MemberPage.FloorPart of(Room room, Saying saying, Instant now) {
    Session session = room.session();
    Speech speech = session.floor().speaking().orElse(null);
    boolean mine = speech != null && room.me().equals(speech.member());
    SpeakersPart.Speaking speaking =
        speech == null ? null : SpeakersPart.speaking(speech, saying, room.address(), now);
    int place = place(session, room);
    Speech waiting = place == 0 ? null : session.speakers().get(place - 1);
    boolean recused =
        session.agenda().current().filter(item -> item.isRecused(room.me())).isPresent();
    return new MemberPage.FloorPart(
        mine ? speaking : null,
        mine || speaking == null ? null : speaking.name(),
        mine ? null : speaking,
        place,
        waiting == null ? null : withdraw(waiting, room, saying),
        recused || place > 0 || mine
            ? null
            : Act.of(room.address() + "/sona/soov", saying.words().say("meetings.hall.ask")),
        kinds(session, saying, answers(session, room) != null),
        answers(session, room));
  }

  private static int place(Session session, Room room) {
    return session.speakers().stream().map(Speech::member).toList().indexOf(room.me()) + 1;
  }

  private static Act withdraw(Speech waiting, Room room, Saying saying) {
    return Act.of(
            room.address() + "/sona/" + waiting.id().value() + "/tagasivotmine",
            saying.words().say("meetings.hall.ask.withdraw"))
        .looking("quiet");
  }

  private static List<Choice> kinds(Session session, Saying saying, boolean answerable) {
    Stream<Speech.Kind> kinds =
        session.floor().listClosed() ? Stream.of(Speech.Kind.POINT_OF_ORDER) : ASKED.stream();
    return kinds
        .filter(kind -> answerable || kind != Speech.Kind.REJOINDER)
        .map(kind -> new Choice(kind.name(), saying.of("speech", kind)))
        .toList();
  }

  /// The speech of another that is being held or was held last.
  private static @Nullable String answers(Session session, Room room) {
    return session.floor().speeches().stream()
        .filter(speech -> !speech.spans().isEmpty())
        .filter(speech -> Objects.equals(speech.item(), session.currentItem()))
        .reduce((_, later) -> later)
        .filter(speech -> !room.me().equals(speech.member()))
        .map(speech -> speech.id().value().toString())
        .orElse(null);
  }
}
