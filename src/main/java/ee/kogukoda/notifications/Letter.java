package ee.kogukoda.notifications;

import ee.kogukoda.identity.Person;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.web.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is told to one person, or to whoever reads at an address.
///
/// @param person null where only the address is known
/// @param leave where letters like it are ended; null for people, who have their preferences
record Letter(
    UUID id,
    @Nullable PersonId person,
    String name,
    @Nullable String address,
    Language language,
    Notice notice,
    Wording.Text text,
    Delivery delivery,
    Instant writtenAt,
    @Nullable String leave) {
  static Letter to(
      UUID id, Person person, Notice notice, Wording.Text text, Delivery delivery, Instant now) {
    return new Letter(
        id,
        person.id(),
        person.name(),
        person.email(),
        person.language(),
        notice,
        text,
        delivery,
        now,
        null);
  }

  static Letter to(UUID id, Subscriber subscriber, Notice notice, Wording.Text text, Instant now) {
    return new Letter(
        id,
        null,
        subscriber.address(),
        subscriber.address(),
        subscriber.language(),
        notice,
        text,
        subscriber.delivery(),
        now,
        subscriber.leave());
  }
}
