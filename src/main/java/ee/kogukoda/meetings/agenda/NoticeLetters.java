package ee.kogukoda.meetings.agenda;

import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.notifications.Notice;
import ee.kogukoda.notifications.Notifications;
import ee.kogukoda.notifications.Wording;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes to everybody who belongs to the body, in the transaction of the deed itself: a notice
/// that was not written to the members was not sent. KOKS § 43 lg 3.
@Component
class NoticeLetters {
  static final String TOPIC = "meetings.notice";

  private final Sessions sessions;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final Notifications notifications;

  NoticeLetters(
      Sessions sessions,
      Bodies bodies,
      Municipalities municipalities,
      Notifications notifications) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.notifications = notifications;
  }

  @EventListener
  void onNoticeSent(NoticeSent sent) {
    PlannedSession session = sessions.getSession(sent.session());
    Composition composition = composition(session);
    var members = new LinkedHashSet<UUID>();
    composition.seats().stream().map(Seat::person).forEach(members::add);
    Wording wording = words -> text("notice", session, "", words);
    // Members are led to their answer, others to the session.
    tell(session, members, "/vastus", "sent", sent.sentAt(), wording);
    tell(session, "sent", sent.sentAt(), wording);
  }

  @EventListener
  void onNoticeRecalled(NoticeRecalled recalled) {
    PlannedSession session = sessions.getSession(recalled.session());
    String reason = recalled.reason();
    tell(session, "recalled", recalled.at(), words -> text("recall", session, reason, words));
  }

  @EventListener
  void onCalledOff(SessionCalledOff off) {
    PlannedSession session = sessions.getSession(off.session());
    tell(session, "off", off.at(), words -> text("cancel", session, off.reason(), words));
  }

  @EventListener
  void onMaterialAdded(MaterialAdded added) {
    PlannedSession session = sessions.getSession(added.session());
    String what = added.item() + ". " + added.title();
    tell(session, "material", session.changedAt(), words -> text("material", session, what, words));
  }

  private void tell(PlannedSession session, String what, Instant at, Wording wording) {
    Composition composition = composition(session);
    var people = new LinkedHashSet<UUID>();
    composition.seats().stream().map(Seat::person).forEach(people::add);
    composition.offices().stream().map(Office::person).forEach(people::add);
    tell(session, people, "", what, at, wording);
  }

  private void tell(
      PlannedSession session,
      Collection<UUID> people,
      String below,
      String what,
      Instant at,
      Wording wording) {
    String key = "meetings." + what + "." + session.id() + "." + at;
    String address =
        "/" + municipalities.getCurrent().slug() + "/istungid/" + session.slug() + below;
    var calendar = CalendarEntry.calendar();
    calendar.add(CalendarEntry.of(session).event());
    byte[] file = calendar.toString().getBytes(StandardCharsets.UTF_8);
    notifications.tell(
        people.stream().map(PersonId::new).toList(),
        new Notice(TOPIC, key, address, file),
        wording);
  }

  private Composition composition(PlannedSession session) {
    return bodies.compositionOn(bodies.getBody(session.body()), session.day());
  }

  /// @param more the reason, or what was added
  private static Wording.Text text(
      String letter, PlannedSession session, String more, Words words) {
    Formats formats = Formats.in(words.language());
    SessionDetails details = session.details();
    String agenda =
        session.items().stream()
            .map(item -> item.number() + ". " + item.title())
            .collect(Collectors.joining("\n"));
    return new Wording.Text(
        words.say(
            "meetings.letter." + letter + ".subject",
            details.title(),
            formats.date(details.startsAt())),
        words.say(
            "meetings.letter." + letter + ".body",
            details.title(),
            formats.longDate(session.day()),
            formats.time(details.startsAt()),
            place(details, formats, words),
            agenda,
            more));
  }

  /// Where members come together; in writing until when they answer.
  private static String place(SessionDetails details, Formats formats, Words words) {
    Instant end = details.endsAt();
    return end == null
        ? details.place()
        : words.say(
            "meetings.written.form",
            words.say("meetings.form.written"),
            formats.longDate(end),
            formats.time(end));
  }
}
