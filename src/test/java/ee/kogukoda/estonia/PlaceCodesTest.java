package ee.kogukoda.estonia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceCodesTest {
  private static final Path FACTS =
      Path.of("src/main/resources/ee/kogukoda/municipalities/facts/municipalities.csv");

  @Test
  void acceptsEveryCodeAmongTheMunicipalFacts() throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    try (var rows = format.parse(Files.newBufferedReader(FACTS))) {
      assertThat(rows)
          .hasSize(79)
          .allSatisfy(row -> {
            assertThat(RegistryCode.of(row.get("registrikood")).isMunicipal()).isTrue();
            assertThat(new EhakCode(row.get("ehak"))).hasToString(row.get("ehak"));
            assertThat(County.findByEhak(new EhakCode(row.get("county_ehak"))))
                .hasValueSatisfying(
                    county -> assertThat(county.officialName()).isEqualTo(row.get("county")));
          });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7700017, LENGTH",
    "7700017x, NOT_DIGITS",
    "07000170, FIRST_DIGIT",
    "77000171, CHECK_DIGIT"
  })
  void saysWhatIsWrongWithARegistryCode(String digits, CodeProblem problem) {
    assertThat(RegistryCode.problem(digits)).contains(problem);
    assertThatExceptionOfType(MalformedCode.class).isThrownBy(() -> RegistryCode.of(digits));
  }

  @Test
  void givesBackTheZerosThatASpreadsheetAte() {
    assertThat(EhakCode.of(" 171 ")).isEqualTo(new EhakCode("0171"));
    assertThatExceptionOfType(MalformedCode.class).isThrownBy(() -> EhakCode.of(""));
    assertThatExceptionOfType(MalformedCode.class).isThrownBy(() -> EhakCode.of("01711"));
  }

  @Test
  void knowsFifteenCountiesAndNoOther() {
    assertThat(County.values()).hasSize(15);
    assertThat(County.findByEhak(new EhakCode("0171"))).isEmpty();
  }
}
