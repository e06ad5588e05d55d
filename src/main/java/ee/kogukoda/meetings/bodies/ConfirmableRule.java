package ee.kogukoda.meetings.bodies;

import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.RuleCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// A version of a rule of procedure as it is kept: with the name of who confirmed it, null while it
/// is "kontrollimata".
public record ConfirmableRule(
    UUID id,
    RuleCode code,
    String title,
    String value,
    String legalBasis,
    @Nullable String verifiedBy,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {
  private static final BinaryOperator<ConfirmableRule> LATER =
      BinaryOperator.maxBy(Comparator.comparing(ConfirmableRule::validFrom));

  public boolean verified() {
    return verifiedBy != null;
  }

  /// The same without the way in which it is kept.
  public LegalRule law() {
    return new LegalRule(code, title, legalBasis, value, verified(), validFrom, validTo);
  }

  /// The one version of each rule that holds on a day, in the order of their codes: among those
  /// valid the one that began last.
  public static List<ConfirmableRule> inForce(List<ConfirmableRule> versions, LocalDate day) {
    var found = new EnumMap<RuleCode, ConfirmableRule>(RuleCode.class);
    for (ConfirmableRule version : versions)
      if (version.law().validOn(day)) found.merge(version.code(), version, LATER);
    return List.copyOf(found.values());
  }
}
