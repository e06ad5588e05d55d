package ee.kogukoda.meetings.hall;

import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Takes a form to the session's log and leads back to the page on which it stood. The form names
/// its command, made with the page, and the page.
@Component
class Asking {
  static final String COMMAND = "kask";
  static final String BACK = "tagasi";

  private final SessionLog log;
  private final Rooms rooms;
  private final Frames frames;

  Asking(SessionLog log, Rooms rooms, Frames frames) {
    this.log = log;
    this.rooms = rooms;
    this.frames = frames;
  }

  ResponseEntity<Void> ask(
      String slug, HttpServletRequest request, BiFunction<Actor, Form, SessionCommand> what) {
    Form form = form(request);
    log.ask(slug, command(form), rooms::actorIn, actor -> what.apply(actor, form));
    return back(slug, form);
  }

  Form form(HttpServletRequest request) {
    return Form.of(request, frames.words());
  }

  ResponseEntity<Void> back(String slug, Form form) {
    String page =
        Arrays.stream(Door.values())
            .map(Door::address)
            .filter(form.value(BACK)::equals)
            .findFirst()
            .map(door -> "/" + door)
            .orElse("");
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(Rooms.address(slug) + page))
        .build();
  }

  /// A form without a command's name, as a program may send it, is a command of its own.
  static UUID command(Form form) {
    UUID named = uuid(form.value(COMMAND));
    return named == null ? Uuid7.next() : named;
  }

  static MemberId member(Form form) {
    UUID id = uuid(form.value("liige"));
    if (id == null) throw new Refused(MeetingRefusal.NOT_A_MEMBER);
    return new MemberId(id);
  }

  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static @Nullable UUID uuid(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  /// One of a closed list by its name; refuses others as a form that no page offers.
  static <E extends Enum<E>> E oneOf(Class<E> type, String name, MeetingRefusal otherwise) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new Refused(otherwise));
  }
}
