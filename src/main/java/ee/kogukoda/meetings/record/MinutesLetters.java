package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Role;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.notifications.Notice;
import ee.kogukoda.notifications.Notifications;
import ee.kogukoda.notifications.Wording;
import ee.kogukoda.web.Formats;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells the members that minutes have been corrected, and those who make them that they are due.
@Component
class MinutesLetters {
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final Notifications notifications;

  MinutesLetters(Bodies bodies, Municipalities municipalities, Notifications notifications) {
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.notifications = notifications;
  }

  /// To everybody who belonged to the body on the day of the session.
  void corrected(PlannedSession session, Edition edition) {
    Edition.Corrected correction = edition.correction();
    if (correction == null) return;
    Composition body = bodies.compositionOn(bodies.getBody(session.body()), session.day());
    Stream<UUID> people =
        Stream.concat(
            body.seats().stream().map(Seat::person), body.offices().stream().map(Office::person));
    tell(
        people,
        "meetings.minutes.corrected." + edition.id(),
        session.slug(),
        words ->
            new Wording.Text(
                words.say("meetings.letter.corrected.subject", edition.number()),
                words.say(
                    "meetings.letter.corrected.body",
                    edition.number(),
                    Formats.in(words.language()).date(session.day()),
                    correction.version(),
                    correction.reason())));
  }

  /// To the minute-takers and whoever chairs, once.
  int due(EditionStore.Unwritten session, LocalDate held, LocalDate due) {
    Composition body = bodies.compositionOn(bodies.getBody(session.body()), held);
    List<Role> asked = List.of(Role.MINUTE_TAKER, Role.CHAIR);
    Stream<UUID> people =
        body.offices().stream().filter(o -> asked.contains(o.role())).map(Office::person);
    return tell(
        people,
        "meetings.minutes.due." + session.id(),
        session.slug(),
        words ->
            new Wording.Text(
                words.say("meetings.letter.minutes_due.subject", session.number()),
                words.say(
                    "meetings.letter.minutes_due.body",
                    session.number(),
                    Formats.in(words.language()).date(held),
                    Formats.in(words.language()).date(due))));
  }

  private int tell(Stream<UUID> people, String key, String slug, Wording wording) {
    String href = "/%s/istungid/%s/protokoll".formatted(municipalities.getCurrent().slug(), slug);
    Collection<PersonId> recipients = people.distinct().map(PersonId::new).toList();
    return notifications.tell(
        recipients, new Notice(MinutesTopics.MINUTES, key, href, null), wording);
  }
}
