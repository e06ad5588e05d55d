package ee.kogukoda.notifications;

import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.identity.People;
import ee.kogukoda.identity.Person;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells people, each in their own language and at the time they prefer.
@Service
public class Notifications {
  private final People people;
  private final Texts texts;
  private final Topics topics;
  private final PreferenceStore preferences;
  private final LetterStore letters;
  private final Clock clock;

  Notifications(
      People people,
      Texts texts,
      Topics topics,
      PreferenceStore preferences,
      LetterStore letters,
      Clock clock) {
    this.people = people;
    this.texts = texts;
    this.topics = topics;
    this.preferences = preferences;
    this.letters = letters;
    this.clock = clock;
  }

  /// Writes a letter to each of them in the transaction under way and in the municipality in scope;
  /// it leaves after the commit. Whoever has been told under the same key is passed over.
  ///
  /// @return how many letters were written
  @Transactional(propagation = Propagation.MANDATORY)
  public int tell(Collection<PersonId> recipients, Notice notice, Wording wording) {
    Topic topic = topics.get(notice.topic());
    UUID municipality = Scope.require();
    Instant now = clock.instant();
    int written = 0;
    for (PersonId recipient : recipients) {
      Person person = people.getPerson(recipient);
      Delivery delivery = preferences.find(recipient, topic.code()).orElse(topic.standard());
      var text = wording.in(texts.in(person.language()));
      var letter = Letter.to(Uuid7.next(), person, notice, text, delivery, now);
      if (!letters.insert(municipality, letter)) continue;
      written++;
      if (delivery != Delivery.NONE)
        letters.enqueue(municipality, letter, DigestTime.sendAfter(delivery, now));
    }
    return written;
  }

  /// The same for somebody of whom only an address is known. Whether they asked for it, and may be
  /// written to, the caller answers for.
  ///
  /// @return false where they have been told the same before
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean tell(Subscriber subscriber, Notice notice, Wording wording) {
    UUID municipality = Scope.require();
    Instant now = clock.instant();
    var text = wording.in(texts.in(subscriber.language()));
    var letter = Letter.to(Uuid7.next(), subscriber, notice, text, now);
    if (!letters.insert(municipality, letter)) return false;
    letters.enqueue(municipality, letter, DigestTime.sendAfter(letter.delivery(), now));
    return true;
  }
}
