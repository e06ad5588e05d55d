package ee.kogukoda.municipalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.estonia.EhakCode;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KogukodaTest
class MunicipalitiesTest {
  @Autowired Municipalities municipalities;
  @Autowired JdbcClient jdbc;

  @Test
  void seventyEightOfTheSeventyNineAreActive() {
    assertThat(municipalities.listAll()).filteredOn(each -> !each.demo()).hasSize(79);
    assertThat(municipalities.listActive()).filteredOn(each -> !each.demo()).hasSize(78);
  }

  @Test
  void oneIsFoundByItsAddress() {
    var elva = municipalities.findBySlug("elva").orElseThrow();

    assertThat(elva.name()).isEqualTo("Elva vald");
    assertThat(elva.genitive()).isEqualTo("Elva valla");
    assertThat(elva.ehak()).isEqualTo(new EhakCode("0171"));
    assertThat(municipalities.findByLongSlug("elva-vald")).contains(elva);
    assertThat(municipalities.getMunicipality(elva.id())).isEqualTo(elva);
  }

  @Test
  void johviCarriesOnForToila() {
    var toila = municipalities.findBySlug("toila").orElseThrow();

    assertThat(municipalities.findSuccessor(toila))
        .hasValueSatisfying(johvi -> assertThat(johvi.slug()).isEqualTo("johvi"));
    assertThat(municipalities.listActive()).doesNotContain(toila);
  }

  @Test
  void theCurrentCodeIsToldAndTheFormerOneIsKept() {
    var antsla = municipalities.findBySlug("antsla").orElseThrow();

    var former =
        jdbc.sql(
                """
                select value
                  from municipalities.code
                 where municipality_id = :id and kind = 'EHAK' and superseded
                """)
            .param("id", antsla.id().value())
            .query(String.class)
            .list();

    assertThat(antsla.ehak()).isEqualTo(new EhakCode("0145"));
    assertThat(former).containsExactly("0142");
  }

  @Test
  void theMadeUpOneIsMarkedAndHasNobodysCodes() {
    var demo = municipalities.findBySlug("naidisvald").orElseThrow();

    assertThat(demo.demo()).isTrue();
    assertThat(demo.ehak()).isNull();
    assertThat(demo.registryCode()).isNull();
  }

  @Test
  void askingForAnUnknownOneIsADefect() {
    var nobody = new MunicipalityId(new UUID(0, 1));

    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> municipalities.getMunicipality(nobody));
  }
}
