package ee.kogukoda.identity;

import ee.kogukoda.audit.Audit;
import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Language;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everybody the house knows.
@Component
public class People {
  private final PersonStore store;
  private final Audit audit;
  private final Clock clock;

  People(PersonStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  public Optional<Person> find(PersonId id) {
    return store.find(id);
  }

  public Person getPerson(PersonId id) {
    return find(id).orElseThrow(() -> new Refused(IdentityRefusal.PERSON_MISSING));
  }

  public Optional<Person> findByCode(PersonalCode code) {
    return store.findByCode(code);
  }

  /// The names of these people, in one query; whoever is unknown is absent.
  public Map<PersonId, String> names(Collection<PersonId> ids) {
    return ids.isEmpty() ? Map.of() : store.names(ids);
  }

  /// The person with this code, who is added where nobody has it. Whoever is known keeps the name
  /// they have.
  @Transactional
  public PersonId findOrCreate(PersonalCode code, String givenName, String familyName) {
    return store
        .findByCode(code)
        .map(Person::id)
        .orElseGet(() -> create(code, givenName, familyName));
  }

  private PersonId create(PersonalCode code, String givenName, String familyName) {
    PersonId id = PersonId.next();
    if (!store.insert(id, givenName, familyName, code, false, clock.instant()))
      return store.findByCode(code).orElseThrow().id();
    audit.record("identity.person_created", "person", id.toString(), Map.of());
    return id;
  }

  /// Adds somebody made up, once; the id is the demonstration's own, so that a second start finds
  /// the same person.
  @Transactional
  public void createMadeUp(
      PersonId id, String givenName, String familyName, @Nullable PersonalCode code) {
    store.insert(id, givenName, familyName, code, true, clock.instant());
  }

  /// Takes the name over from who vouches for it.
  @Transactional
  public void rename(Person person, String givenName, String familyName) {
    if (person.givenName().equals(givenName) && person.familyName().equals(familyName)) return;
    store.rename(person.id(), givenName, familyName);
    audit.record("identity.person_renamed", "person", person.id().toString(), Map.of());
  }

  /// @param email where letters go from now on; null for nowhere
  @Transactional
  public void setContact(PersonId id, @Nullable String email, Language language) {
    store.setContact(id, email, language);
    audit.record("identity.contact_changed", "person", id.toString(), Map.of());
  }
}
