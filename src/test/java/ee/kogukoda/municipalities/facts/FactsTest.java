package ee.kogukoda.municipalities.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ee.kogukoda.estonia.EhakCode;
import ee.kogukoda.municipalities.Figure;
import ee.kogukoda.municipalities.MunicipalityKind;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
  @Test
  void holdSeventyNineMunicipalitiesInFifteenCounties() {
    assertThat(Facts.read()).hasSize(79);
    assertThat(Facts.read().stream().map(FactSheet::county).distinct()).hasSize(15);
    assertThat(Facts.read().stream().filter(sheet -> sheet.kind() == MunicipalityKind.LINN))
        .hasSize(15);
  }

  @ParameterizedTest
  @CsvSource({
    "Elva vald, elva",
    "Tallinn, tallinn",
    "Tartu linn, tartu-linn",
    "Tartu vald, tartu-vald",
    "Võru linn, voru-linn",
    "Lääne-Harju vald, laane-harju"
  })
  void giveShortSlugsExceptWhereTwoWouldShareOne(String name, String slug) {
    assertThat(sheet(name).slug()).isEqualTo(slug);
  }

  @Test
  void giveEachMunicipalityItsOwnSlug() {
    assertThat(Facts.read().stream().map(FactSheet::slug).collect(Collectors.toSet())).hasSize(79);
  }

  @Test
  void knowThatToilaJoinedJohvi() {
    assertThat(sheet("Toila vald").validTo()).isEqualTo(LocalDate.of(2025, 11, 30));
    assertThat(sheet("Toila vald").successor()).isEqualTo(new EhakCode("0251"));
    assertThat(Facts.read().stream().filter(each -> each.validTo() == null)).hasSize(78);
  }

  @Test
  void tellFiguresWithTheTimeOfWhichTheyAreTrue() {
    assertThat(sheet("Elva vald").figures())
        .extracting(Figure::code, figure -> figure.value().toString(), Figure::asOf)
        .contains(
            tuple(Figure.Code.POPULATION, "14653", "2024-06-28"),
            tuple(Figure.Code.COUNCIL_SEATS, "29", "2017"));
  }

  private static FactSheet sheet(String name) {
    return Facts.read().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
