package ee.kogukoda.municipalities.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.MunicipalityRefusal;
import ee.kogukoda.refusal.Refused;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@KogukodaTest
@Transactional
class OrganisationalUnitsTest {
  @Autowired OrganisationalUnits units;
  @Autowired Municipalities municipalities;

  @Test
  void aUnitIsAddedRenamedAndEnded() {
    in(
        "elva",
        () -> {
          var office = units.create(null, " Kantselei ");
          units.rename(office, "Vallakantselei");

          assertThat(units.listUnits())
              .containsExactly(new OrganisationalUnit(office, null, "Vallakantselei"));

          units.end(office);

          assertThat(units.listUnits()).isEmpty();
        });
  }

  @Test
  void aUnitWithOthersUnderItIsNotEnded() {
    in(
        "elva",
        () -> {
          var department = units.create(null, "Haridusosakond");
          units.create(department, "Elva Gümnaasium");

          assertThatExceptionOfType(Refused.class)
              .isThrownBy(() -> units.end(department))
              .satisfies(refused ->
                  assertThat(refused.refusal()).isEqualTo(MunicipalityRefusal.HAS_UNITS_UNDER_IT));
        });
  }

  @Test
  void aUnitOfAnotherMunicipalityIsNotFound() {
    var there = new UUID[1];
    in("elva", () -> there[0] = units.create(null, "Kantselei"));

    in(
        "tartu-vald",
        () -> {
          assertThat(units.listUnits()).isEmpty();
          assertThatExceptionOfType(Refused.class)
              .isThrownBy(() -> units.rename(there[0], "Meie oma"));
          assertThatExceptionOfType(Refused.class)
              .isThrownBy(() -> units.create(there[0], "Selle all"));
        });
  }

  @Test
  void theSampleMunicipalityHasATreeOfUnits() {
    in(
        "naidisvald",
        () ->
            assertThat(units.listUnits())
                .hasSize(7)
                .filteredOn(unit -> unit.parent() != null)
                .hasSize(3));
  }

  private void in(String slug, Runnable work) {
    Scope.run(municipalities.findBySlug(slug).orElseThrow().id().value(), work);
  }
}
