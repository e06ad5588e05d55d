package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.NewMandate;
import ee.kogukoda.identity.People;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives Näidisvald its made-up council, with two factions, offices and the proposed rules of
/// procedure, where it has none yet.
@Component
@Order(50)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoCouncil implements ApplicationRunner {
  /// Held in the municipality as a whole; the others in the council.
  private static final Set<Role> WIDE = Set.of(Role.MUNICIPAL_SECRETARY, Role.MAYOR);

  private static final String REASON = "Näidisandmed";

  private final DemoPeople made;
  private final Bodies bodies;
  private final BodyStore store;
  private final RuleStore rules;
  private final People people;
  private final Mandates mandates;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DemoCouncil(
      DemoPeople made,
      Bodies bodies,
      BodyStore store,
      RuleStore rules,
      People people,
      Mandates mandates,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.made = made;
    this.bodies = bodies;
    this.store = store;
    this.rules = rules;
    this.people = people;
    this.mandates = mandates;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Municipality municipality : municipalities.listActive())
      if (municipality.demo()) Visitor.job("meetings.demo").run(() -> foundIn(municipality));
  }

  private void foundIn(Municipality municipality) {
    Scope.run(
        municipality.id().value(),
        () ->
            transactions.executeWithoutResult(status -> {
              if (store.list().isEmpty()) found(municipality);
            }));
  }

  private void found(Municipality municipality) {
    LocalDate from = LocalDate.ofInstant(clock.instant(), Formats.TALLINN).minusYears(1);
    List<DemoPerson> everybody = made.list();
    int seats = (int) everybody.stream().filter(DemoPerson::hasSeat).count();
    var council =
        new Body(Uuid7.next(), BodyKind.COUNCIL, "volikogu", municipality.councilName(), seats);
    store.insert(council, from);
    UUID term = store.insertTerm(council.id(), "I koosseis", from);
    for (LegalRule rule : ProposedRules.of(council.name()).rules())
      rules.insert(council.id(), rule, rule.verified() ? "Kogukoda" : null, from);
    for (DemoPerson person : everybody) {
      var id = new PersonId(person.id());
      people.createMadeUp(id, person.givenName(), person.familyName(), null);
      people.setContact(id, person.email(), Language.ET);
      if (person.hasSeat()) {
        Seat seat = person.seat();
        store.insertSeat(council.id(), term, seat, from);
        grant(person, Role.MEMBER, municipality, council, from);
        bodies.enterFaction(council, seat, from);
      }
      for (Role office : person.offices()) {
        bodies.enterOffice(council, new Office(person.id(), person.name(), office), from);
        grant(person, office, municipality, council, from);
      }
    }
  }

  private void grant(
      DemoPerson person, Role role, Municipality municipality, Body council, LocalDate from) {
    mandates.grant(
        new NewMandate(
            new PersonId(person.id()),
            role,
            municipality.id(),
            WIDE.contains(role) ? null : council.id(),
            from,
            null,
            REASON));
  }
}
