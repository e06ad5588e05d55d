package ee.kogukoda.estonia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {
  /// Computed apart from the library, by the formulas of the projection in the EPSG guidance.
  @ParameterizedTest
  @CsvSource({
    "24, 57.51755393055556, 6375000, 500000",
    "24.745, 59.437, 6589030.824, 542275.378",
    "26.725, 58.38, 6474296.054, 659373.821",
    "22.48, 58.25, 6457590.420, 410756.653",
    "28.19, 59.377, 6589548.576, 738031.092"
  })
  void agreesWithTheFormulasToAMillimetre(
      double longitude, double latitude, double northing, double easting) {
    var place = new Wgs84(longitude, latitude).toLEst97();

    assertThat(place.northing()).isCloseTo(northing, within(0.001));
    assertThat(place.easting()).isCloseTo(easting, within(0.001));
  }

  @Property(tries = 300)
  void comesBackToWhereItWas(
      @ForAll @DoubleRange(min = 21.7, max = 28.3) double longitude,
      @ForAll @DoubleRange(min = 57.5, max = 59.8) double latitude) {
    var back = new Wgs84(longitude, latitude).toLEst97().toWgs84();

    assertThat(back.longitude()).isCloseTo(longitude, within(1e-8));
    assertThat(back.latitude()).isCloseTo(latitude, within(1e-8));
  }

  @Test
  void measuresOnThePlane() {
    assertThat(new LEst97(6_375_000, 500_000).metresTo(new LEst97(6_375_003, 500_004)))
        .isEqualTo(5);
  }

  @Test
  void refusesPlacesOutsideTheWorld() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Wgs84(24, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new Wgs84(24, 95));
  }
}
