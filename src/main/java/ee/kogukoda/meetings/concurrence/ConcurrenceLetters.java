package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.access.Role;
import ee.kogukoda.identity.Mandate;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.notifications.Delivery;
import ee.kogukoda.notifications.Notice;
import ee.kogukoda.notifications.Notifications;
import ee.kogukoda.notifications.Subscriber;
import ee.kogukoda.notifications.Wording;
import ee.kogukoda.web.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes to those who are asked: at the beginning, shortly before the last day, and after it.
@Component
class ConcurrenceLetters {
  static final String TOPIC = "meetings.concurrence";
  private static final Set<Role> ANSWERING =
      EnumSet.of(Role.CHAIR, Role.DEPUTY_CHAIR, Role.MINUTE_TAKER);

  private final Bodies bodies;
  private final Mandates mandates;
  private final Municipalities municipalities;
  private final Notifications notifications;

  ConcurrenceLetters(
      Bodies bodies,
      Mandates mandates,
      Municipalities municipalities,
      Notifications notifications) {
    this.bodies = bodies;
    this.mandates = mandates;
    this.municipalities = municipalities;
    this.notifications = notifications;
  }

  /// @param what which of the letters; nobody gets the same one twice
  void tell(Round round, Party party, String what, LocalDate today) {
    Municipality here = municipalities.getCurrent();
    String key = TOPIC + "." + party.id() + "." + what;
    Wording wording =
        words ->
            new Wording.Text(
                words.say("meetings.concurrence.letter." + what, round.draftTitle(), round.due()),
                words.say(
                    "meetings.concurrence.letter.body",
                    here.name(),
                    round.draftTitle(),
                    round.question(),
                    round.due()));
    String address = party.address();
    String token = party.token();
    if (address != null && token != null) {
      String own = "/" + here.slug() + "/kooskolastus/" + token;
      notifications.tell(
          new Subscriber(address, Language.ET, Delivery.AT_ONCE, own),
          new Notice(TOPIC, key, own, null),
          wording);
      return;
    }
    notifications.tell(
        recipients(party, here, today).stream().map(PersonId::new).toList(),
        new Notice(TOPIC, key, address(here, round), null),
        wording);
  }

  static String address(Municipality here, Round round) {
    return "/" + here.slug() + "/eelnoud/" + round.draftSlug() + "/kooskolastamine";
  }

  private Set<UUID> recipients(Party party, Municipality here, LocalDate today) {
    var people = new LinkedHashSet<UUID>();
    UUID body = party.body();
    Role role = party.role();
    if (body != null) offices(bodies.getBody(body), ANSWERING, today, people);
    if (role != null) {
      mandates.listHolders(role, here.id(), null).stream()
          .map(Mandate::person)
          .forEach(person -> people.add(person.value()));
      bodies.findCouncil().ifPresent(council -> offices(council, EnumSet.of(role), today, people));
    }
    return people;
  }

  private void offices(Body body, Set<Role> roles, LocalDate today, Set<UUID> people) {
    bodies.compositionOn(body, today).offices().stream()
        .filter(office -> roles.contains(office.role()))
        .map(Office::person)
        .forEach(people::add);
  }
}
