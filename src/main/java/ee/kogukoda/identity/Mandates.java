package ee.kogukoda.identity;

import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who holds which role where, from when to when. Whether the visitor may change that is asked by
/// whoever calls: a council's members follow from an election, an official's rights from a page.
@Component
public class Mandates {
  private final MandateStore store;
  private final Audit audit;
  private final Clock clock;

  Mandates(MandateStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /// Takes effect at the person's next request on the first day.
  @Transactional
  public MandateId grant(NewMandate mandate) {
    requireOrder(mandate.from(), mandate.to());
    String name =
        store.lock(mandate.person()).orElseThrow(() -> new Refused(IdentityRefusal.PERSON_MISSING));
    if (store.overlaps(mandate)) throw new Refused(IdentityRefusal.MANDATE_OVERLAPS);
    var id = new MandateId(Uuid7.next());
    store.insert(id, mandate, Visitor.current().person(), clock.instant());
    audit.record("identity.mandate_granted", "mandate", id.toString(), details(mandate, name));
    return id;
  }

  /// Ends a mandate with the given day; a day in the past ends it at the person's next request.
  @Transactional
  public void end(MandateId id, LocalDate lastDay, String reason) {
    Mandate mandate =
        store.find(id).orElseThrow(() -> new Refused(IdentityRefusal.MANDATE_MISSING));
    requireOrder(mandate.from(), lastDay.plusDays(1));
    if (!store.end(id, lastDay, reason, Visitor.current().person(), clock.instant()))
      throw new Refused(IdentityRefusal.MANDATE_ENDED);
    var details =
        Map.of(
            "person", mandate.person().toString(),
            "name", mandate.personName(),
            "role", mandate.role().name(),
            "lastDay", lastDay.toString(),
            "reason", reason);
    audit.record("identity.mandate_ended", "mandate", id.toString(), details);
  }

  public Optional<Mandate> find(MandateId id) {
    return store.find(id);
  }

  /// Those who hold the role today, by family name.
  ///
  /// @param body null asks for the role in the municipality as a whole
  public List<Mandate> listHolders(Role role, MunicipalityId municipality, @Nullable UUID body) {
    return store.listHolders(role, municipality, body, today());
  }

  /// Every mandate ever held here, by family name and the newest first.
  public List<Mandate> listIn(MunicipalityId municipality) {
    return store.listIn(municipality);
  }

  /// Every mandate this person ever held, the newest first.
  public List<Mandate> listOf(PersonId person) {
    return store.listOf(person);
  }

  /// The visitor that this person is today, with the grants of every mandate that holds: one query.
  /// Empty where the person is unknown.
  ///
  /// @param screen see [Visitor]
  public Optional<Visitor> findVisitor(PersonId person, String screen) {
    return store
        .findKnown(person, today())
        .map(known -> new Visitor(person.value(), known.name(), screen, known.grants()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }

  private static void requireOrder(LocalDate from, @Nullable LocalDate to) {
    if (to != null && to.isBefore(from)) throw new Refused(IdentityRefusal.DAYS_REVERSED);
  }

  private static Map<String, String> details(NewMandate mandate, String name) {
    var details = new HashMap<String, String>();
    details.put("person", mandate.person().toString());
    details.put("name", name);
    details.put("role", mandate.role().name());
    details.put("from", mandate.from().toString());
    details.put("reason", mandate.reason());
    if (mandate.to() != null) details.put("to", mandate.to().toString());
    if (mandate.body() != null) details.put("body", mandate.body().toString());
    return details;
  }
}
