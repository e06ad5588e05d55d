package ee.kogukoda.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.database.Scope;
import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KogukodaTest
class MandatesTest {
  private static final LocalDate TODAY = LocalDate.now(Formats.TALLINN);

  @Autowired People people;
  @Autowired Mandates mandates;
  @Autowired Municipalities municipalities;
  @Autowired JdbcClient jdbc;

  private final PersonId mari = PersonId.next();
  private MunicipalityId elva;

  @BeforeEach
  void mariIsKnown() {
    people.createMadeUp(mari, "Mari", "Mets", null);
    elva = municipalities.findBySlug("elva").orElseThrow().id();
  }

  @Test
  void aMandateThatHoldsTodayIsAGrant() {
    grant(Role.OFFICIAL, TODAY, null);
    grant(Role.MAYOR, TODAY.plusDays(1), null);
    grant(Role.LEGAL_RULE_ADMIN, TODAY.minusDays(9), TODAY.minusDays(1));

    var visitor = mandates.findVisitor(mari, "/").orElseThrow();

    assertThat(visitor.name()).isEqualTo("Mari Mets");
    assertThat(visitor.grants()).containsExactly(new Grant(Role.OFFICIAL, elva.value(), null));
  }

  @Test
  void whoHasNoMandateIsStillSomebody() {
    assertThat(mandates.findVisitor(mari, "/").orElseThrow().grants()).isEmpty();
    assertThat(mandates.findVisitor(PersonId.next(), "/")).isEmpty();
  }

  @Test
  void theSameRoleCannotBeHeldTwiceAtATime() {
    grant(Role.OFFICIAL, TODAY, null);

    assertThatThrownBy(() -> grant(Role.OFFICIAL, TODAY.plusDays(30), null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("MANDATE_OVERLAPS");
  }

  @Test
  void theSameRoleInTwoBodiesIsTwoMandates() {
    var one = UUID.randomUUID();
    var other = UUID.randomUUID();
    Scope.run(
        elva.value(),
        () -> {
          for (UUID body : List.of(one, other))
            mandates.grant(new NewMandate(mari, Role.MEMBER, elva, body, TODAY, null, "valimised"));
        });

    assertThat(mandates.listHolders(Role.MEMBER, elva, one))
        .extracting(Mandate::personName)
        .containsExactly("Mari Mets");
  }

  @Test
  void anEndedMandateGrantsNothingFromTheNextRequestOn() {
    var id = grant(Role.OFFICIAL, TODAY.minusDays(5), null);

    Scope.run(elva.value(), () -> mandates.end(id, TODAY.minusDays(1), "lahkus töölt"));

    assertThat(mandates.findVisitor(mari, "/").orElseThrow().grants()).isEmpty();
    assertThatThrownBy(() -> mandates.end(id, TODAY, "veel kord"))
        .hasMessageContaining("MANDATE_ENDED");
  }

  @Test
  void aMandateEndsNotBeforeItBegins() {
    var id = grant(Role.OFFICIAL, TODAY, null);

    assertThatThrownBy(() -> mandates.end(id, TODAY.minusDays(2), "eksitus"))
        .hasMessageContaining("DAYS_REVERSED");
  }

  @Test
  void namesComeInOneQuery() {
    var jaan = PersonId.next();
    people.createMadeUp(jaan, "Jaan", "Tamm", null);

    assertThat(people.names(Set.of(mari, jaan, PersonId.next())))
        .containsOnly(Map.entry(mari, "Mari Mets"), Map.entry(jaan, "Jaan Tamm"));
  }

  @Test
  void aPersonalCodeIsFoundShownMaskedAndNowhereWrittenOut() {
    var code = new PersonalCode("38001085718");
    var id = people.findOrCreate(code, "Jaak", "Kask");

    assertThat(people.findOrCreate(code, "Keegi", "Teine")).isEqualTo(id);
    assertThat(people.getPerson(id).name()).isEqualTo("Jaak Kask");
    assertThat(people.getPerson(id).maskedCode()).isEqualTo("3xxxxxx5718");
    String row =
        jdbc.sql("select p::text from identity.person p where id = :id")
            .param("id", id.value())
            .query(String.class)
            .single();
    assertThat(row).doesNotContain("38001085718", "3338303031303835373138");
  }

  private MandateId grant(Role role, LocalDate from, LocalDate to) {
    try {
      return Scope.call(
          elva.value(),
          () -> mandates.grant(new NewMandate(mari, role, elva, null, from, to, "käskkiri 1")));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
