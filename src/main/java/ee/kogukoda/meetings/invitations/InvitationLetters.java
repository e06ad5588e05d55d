package ee.kogukoda.meetings.invitations;

import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.agenda.NoticeRecalled;
import ee.kogukoda.meetings.agenda.NoticeSent;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.notifications.Delivery;
import ee.kogukoda.notifications.Notice;
import ee.kogukoda.notifications.Notifications;
import ee.kogukoda.notifications.Subscriber;
import ee.kogukoda.notifications.Wording;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Words;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Letters to guests, with an address of their own to answer at, and reminders to members. Members
/// find the way to their answer in the notice itself.
@Component
class InvitationLetters {
  static final String TOPIC = "meetings.notice";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final InvitationStore store;
  private final Sessions sessions;
  private final Municipalities municipalities;
  private final Notifications notifications;
  private final Clock clock;

  InvitationLetters(
      InvitationStore store,
      Sessions sessions,
      Municipalities municipalities,
      Notifications notifications,
      Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.municipalities = municipalities;
    this.notifications = notifications;
    this.clock = clock;
  }

  @EventListener
  void onNoticeSent(NoticeSent sent) {
    List<Guest> guests = store.listGuests(sent.session());
    if (guests.isEmpty()) return;
    PlannedSession session = sessions.getSession(sent.session());
    guests.forEach(guest -> write(session, guest));
  }

  @EventListener
  void onNoticeRecalled(NoticeRecalled recalled) {
    store.forget(recalled.session());
  }

  void write(PlannedSession session, Guest guest) {
    byte[] random = new byte[24];
    RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    store.setToken(guest.id(), token);
    String href = address(session) + "/vastus/" + token;
    notifications.tell(
        new Subscriber(guest.email(), Language.ET, Delivery.AT_ONCE, href),
        new Notice(TOPIC, "meetings.guest." + guest.id() + "." + clock.instant(), href, null),
        words -> text("guest", session, guest.name(), words));
  }

  int remind(PlannedSession session, List<UUID> people) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    return notifications.tell(
        people.stream().map(PersonId::new).toList(),
        new Notice(
            TOPIC,
            "meetings.remind." + session.id() + "." + today,
            address(session) + "/vastus",
            null),
        words -> text("remind", session, "", words));
  }

  private String address(PlannedSession session) {
    return "/" + municipalities.getCurrent().slug() + "/istungid/" + session.slug();
  }

  private static Wording.Text text(
      String letter, PlannedSession session, String name, Words words) {
    Formats formats = Formats.in(words.language());
    var details = session.details();
    String key = "meetings.letter." + letter;
    return new Wording.Text(
        words.say(key + ".subject", details.title(), formats.date(details.startsAt())),
        words.say(
            key + ".body",
            details.title(),
            formats.longDate(session.day()),
            formats.time(details.startsAt()),
            details.place(),
            name));
  }
}
