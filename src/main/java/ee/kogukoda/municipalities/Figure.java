package ee.kogukoda.municipalities;

import java.math.BigDecimal;

/// A number that describes a municipality, with the time of which it is true.
///
/// @param asOf a day, a month or a year, as exactly as the source knows it: `2024-06-28`, `2017`
public record Figure(Code code, BigDecimal value, String asOf) {
  /// What the number counts; population and voters come from the population register.
  public enum Code {
    POPULATION,
    VOTERS,
    AREA_KM2,
    COUNCIL_SEATS
  }
}
