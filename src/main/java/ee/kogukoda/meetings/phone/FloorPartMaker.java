package ee.kogukoda.meetings.phone;

import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.Room;
import ee.kogukoda.meetings.hall.Saying;
import ee.kogukoda.meetings.hall.SpeakersPart;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.web.forms.Choice;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  private static final Set<Speech.Kind> INTERRUPTING =
      EnumSet.of(Speech.Kind.REJOINDER, Speech.Kind.POINT_OF_ORDER);

  private FloorPartMaker() {}

  static MemberPage.FloorPart of(Room room, Saying saying, Instant now) {
    Session session = room.session();
    Speech speech = session.floor().speaking().orElse(null);
    boolean mine = speech != null && room.me().equals(speech.member());
    SpeakersPart.Speaking speaking =
        speech == null ? null : SpeakersPart.speaking(speech, saying, room.address(), now);
    boolean recused =
        session.agenda().current().filter(item -> item.isRecused(room.me())).isPresent();
    return new MemberPage.FloorPart(
        mine ? speaking : null,
        mine || speaking == null ? null : speaking.name(),
        mine ? null : speaking,
        places(room, saying),
        recused || mine
            ? null
            : Act.of(room.address() + "/sona/soov", saying.words().say("meetings.hall.ask")),
        kinds(room, saying, answers(session, room) != null),
        answers(session, room));
  }

  private static List<MemberPage.Place> places(Room room, Saying saying) {
    List<Speech> queue = room.session().speakers();
    return queue.stream()
        .filter(speech -> room.me().equals(speech.member()))
        .map(speech ->
            new MemberPage.Place(
                queue.indexOf(speech) + 1,
                saying.of("speech", speech.kind()),
                Act.of(
                        room.address() + "/sona/" + speech.id().value() + "/tagasivotmine",
                        saying.words().say("meetings.hall.ask.withdraw"))
                    .looking("quiet")))
        .toList();
  }

  /// Whoever waits may still answer a speech or raise a point of order.
  private static List<Choice> kinds(Room room, Saying saying, boolean answerable) {
    List<Speech.Kind> waiting =
        room.session().speakers().stream()
            .filter(speech -> room.me().equals(speech.member()))
            .map(Speech::kind)
            .toList();
    boolean orderOnly = room.session().floor().listClosed();
    return ASKED.stream()
        .filter(kind -> !orderOnly || kind == Speech.Kind.POINT_OF_ORDER)
        .filter(kind -> waiting.isEmpty() || INTERRUPTING.contains(kind))
        .filter(kind -> !waiting.contains(kind))
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
