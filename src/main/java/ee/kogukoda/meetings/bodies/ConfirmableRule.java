package ee.kogukoda.meetings.bodies;

import ee.kogukoda.meetings.law.RuleCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rule of procedure as it is kept: with the name of who confirmed it, null while it is
/// "kontrollimata".
public record ConfirmableRule(
    UUID id,
    RuleCode code,
    String title,
    String value,
    String legalBasis,
    @Nullable String verifiedBy) {
  public boolean verified() {
    return verifiedBy != null;
  }
}
