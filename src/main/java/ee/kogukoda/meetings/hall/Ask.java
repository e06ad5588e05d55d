package ee.kogukoda.meetings.hall;

import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.forms.Form;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// A form sent from a page of the hall: what it says, the way to the session's log, and the way
/// back to the page on which it stood. It names its command, made with the page, so that sending it
/// twice counts once. Actions take it as a parameter.
public final class Ask {
  private final String slug;
  private final Form form;
  private final UUID command;
  private final SessionLog log;
  private final Rooms rooms;

  Ask(String slug, Form form, SessionLog log, Rooms rooms) {
    this.slug = slug;
    this.form = form;
    this.log = log;
    this.rooms = rooms;
    // A form without a command's name, as a program may send it, is a command of its own.
    UUID named = id("kask");
    command = named == null ? Uuid7.next() : named;
  }

  /// Asks it of the session.
  public ResponseEntity<Void> to(SessionCommand what) {
    return as(_ -> what);
  }

  /// Asks what concerns whoever sends the form.
  public ResponseEntity<Void> as(Function<Actor, SessionCommand> what) {
    log.ask(slug, command, rooms::actorIn, what);
    return back();
  }

  /// To the page on which the form stood.
  public ResponseEntity<Void> back() {
    String page =
        Arrays.stream(Door.values())
            .map(Door::address)
            .filter(value("tagasi")::equals)
            .findFirst()
            .map(door -> "/" + door)
            .orElse("");
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(Rooms.address(slug) + page))
        .build();
  }

  /// The session's address: its day.
  public String slug() {
    return slug;
  }

  public UUID command() {
    return command;
  }

  public Form form() {
    return form;
  }

  public String value(String field) {
    return form.value(field);
  }

  public @Nullable String orNull(String field) {
    String text = form.value(field);
    return text.isEmpty() ? null : text;
  }

  public String reason() {
    return form.value("pohjus");
  }

  public @Nullable UUID id(String field) {
    try {
      String text = form.value(field);
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  /// The member whom the form names.
  public MemberId member() {
    UUID id = id("liige");
    if (id == null) throw new Refused(MeetingRefusal.NOT_A_MEMBER);
    return new MemberId(id);
  }

  /// How a vote is to be taken; a form that does not ask for it means the usual one.
  public Vote.Kind way() {
    return value("viis").isEmpty()
        ? Vote.Kind.OPEN_NAMED
        : oneOf(Vote.Kind.class, "viis", MeetingRefusal.RULE_UNCLEAR);
  }

  /// One of a closed list by its name; refuses others as a form that no page offers.
  public <E extends Enum<E>> E oneOf(Class<E> type, String field, MeetingRefusal otherwise) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equalsIgnoreCase(form.value(field)))
        .findFirst()
        .orElseThrow(() -> new Refused(otherwise));
  }
}
