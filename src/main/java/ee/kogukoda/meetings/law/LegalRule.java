package ee.kogukoda.meetings.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One rule as data: its title, the paragraph it rests on, its value, and whether the
/// municipality's lawyer has confirmed it („kontrollimata“ until then).
public record LegalRule(
    RuleCode code,
    String title,
    String legalBasis,
    String value,
    boolean verified,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /// Whether the rule holds on this day.
  public boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
