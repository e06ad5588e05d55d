package ee.kogukoda.identity;

import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The made-up people whom every municipality has: somebody who lives there, somebody who looks
/// after its settings and people, and somebody from the association of municipalities.
@Component
@Order(30)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class IdentityDemo implements ApplicationRunner, DemoPersonas {
  private static final LocalDate SINCE = LocalDate.of(2025, 10, 30);
  private static final PersonId RESIDENT = made(1);
  private static final PersonId ADMINISTRATOR = made(2);
  private static final PersonId COORDINATOR = made(3);

  private final People people;
  private final Mandates mandates;
  private final Municipalities municipalities;

  IdentityDemo(People people, Mandates mandates, Municipalities municipalities) {
    this.people = people;
    this.mandates = mandates;
    this.municipalities = municipalities;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Visitor.job("demo").run(this::load);
  }

  private void load() {
    people.createMadeUp(RESIDENT, "Liis", "Näidis", null);
    people.createMadeUp(ADMINISTRATOR, "Priit", "Proov", null);
    people.createMadeUp(COORDINATOR, "Helle", "Eeskuju", null);
    grant(COORDINATOR, Role.COORDINATOR, null);
    for (Municipality madeUp : municipalities.listAll())
      if (madeUp.demo())
        Scope.run(
            madeUp.id().value(),
            () -> {
              grant(ADMINISTRATOR, Role.OFFICIAL, madeUp.id());
              grant(ADMINISTRATOR, Role.MUNICIPALITY_ADMIN, madeUp.id());
            });
  }

  private void grant(PersonId person, Role role, @Nullable MunicipalityId municipality) {
    boolean held =
        mandates.listOf(person).stream()
            .anyMatch(m -> m.role() == role && Objects.equals(m.municipality(), municipality));
    if (held) return;
    mandates.grant(new NewMandate(person, role, municipality, null, SINCE, null, "Näidisandmed"));
  }

  @Override
  public List<DemoPersona> personas(Words words) {
    return List.of(
        new DemoPersona(
            "elanik",
            RESIDENT,
            "Liis Näidis",
            words.say("identity.demo.residents"),
            words.say("identity.demo.resident")),
        new DemoPersona(
            "haldur",
            ADMINISTRATOR,
            "Priit Proov",
            words.say("identity.demo.office"),
            words.say("identity.demo.administrator")),
        new DemoPersona(
            "koordinaator",
            COORDINATOR,
            "Helle Eeskuju",
            words.say("identity.demo.association"),
            words.say("identity.demo.coordinator")));
  }

  /// Keys of made-up people begin so in every demonstration; a module's own follow with its number.
  private static PersonId made(long n) {
    return new PersonId(new UUID(0x0d3e_0000_0000_7000L, 0x8000_0000_0000_0000L | n));
  }
}
