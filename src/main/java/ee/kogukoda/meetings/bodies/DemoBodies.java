package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.NewMandate;
import ee.kogukoda.identity.People;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives Näidisvald a made-up government of five and a committee of the council, whose meetings its
/// rules make public, where it has none yet.
@Component
@Order(53)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoBodies implements ApplicationRunner {
  private static final String REASON = "Näidisandmed";

  /// The mayor is known from elsewhere; a member of the council cannot be one of the government.
  private static final List<String> GOVERNMENT =
      List.of("Raivo Aavik", "Indrek Alas", "Tiina Allik", "Margus Adson", "Ene Aru");

  private static final List<String> COMMITTEE =
      List.of("Urve Annus", "Marit Hanson", "Jelena Gavrilova", "Kätlin Ader", "Hilda Aun");

  private final DemoPeople made;
  private final Bodies bodies;
  private final BodyStore store;
  private final People people;
  private final Mandates mandates;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private int created;

  DemoBodies(
      DemoPeople made,
      Bodies bodies,
      BodyStore store,
      People people,
      Mandates mandates,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.made = made;
    this.bodies = bodies;
    this.store = store;
    this.people = people;
    this.mandates = mandates;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Municipality here : municipalities.listActive())
      if (here.demo())
        Visitor.job("meetings.demo")
            .run(() ->
                Scope.run(
                    here.id().value(),
                    () ->
                        transactions.executeWithoutResult(status -> {
                          if (store.list().size() == 1) found(here);
                        })));
  }

  private void found(Municipality here) {
    LocalDate from = LocalDate.ofInstant(clock.instant(), Formats.TALLINN).minusYears(1);
    Body government =
        bodies.found(BodyKind.GOVERNMENT, "Näidisvalla Vallavalitsus", 5, "I valitsus", from);
    fill(here, government, GOVERNMENT, from);
    Body committee =
        bodies.found(BodyKind.COMMITTEE, "Haridus- ja kultuurikomisjon", 5, "I koosseis", from);
    fill(here, committee, COMMITTEE, from);
    bodies.changeRule(committee, RuleCode.PUBLIC_SESSIONS, "jah", "töökord (näidis)", from);
  }

  /// The first of them is the head, the second stands in; the council's secretaries take the
  /// minutes.
  private void fill(Municipality here, Body body, List<String> names, LocalDate from) {
    var term = store.getLatestTerm(body.id());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      UUID person = known(name).map(DemoPerson::id).orElseGet(() -> create(name));
      store.insertSeat(body.id(), term, new Seat(person, name, null, false, i + 1), from);
      grant(here, body, person, Role.MEMBER, from);
      if (i == 0) office(here, body, person, name, Role.CHAIR, from);
      if (i == 1) office(here, body, person, name, Role.DEPUTY_CHAIR, from);
    }
    made.list().stream()
        .filter(one -> one.offices().contains(Role.MINUTE_TAKER))
        .findFirst()
        .ifPresent(one -> office(here, body, one.id(), one.name(), Role.MINUTE_TAKER, from));
  }

  private Optional<DemoPerson> known(String name) {
    return made.list().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private UUID create(String name) {
    UUID id = new UUID(0x0d3e_0000_0000_7000L, 0x8000_0000_0000_0400L + ++created);
    String[] parts = name.split(" ");
    people.createMadeUp(new PersonId(id), parts[0], parts[1], null);
    return id;
  }

  private void office(
      Municipality here, Body body, UUID person, String name, Role role, LocalDate from) {
    bodies.enterOffice(body, new Office(person, name, role), from);
    grant(here, body, person, role, from);
  }

  private void grant(Municipality here, Body body, UUID person, Role role, LocalDate from) {
    mandates.grant(
        new NewMandate(new PersonId(person), role, here.id(), body.id(), from, null, REASON));
  }
}
