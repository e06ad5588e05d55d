package ee.kogukoda.municipalities.settings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A setting as it stands on a day.
///
/// @param legalBasis what it rests on, as cited: a paragraph or the municipality's own act
/// @param verifiedBy who has compared it with its basis; null while "kontrollimata"
/// @param validFrom since when, or null where the municipality has settled nothing
public record SettingValue(
    Setting setting,
    String value,
    @Nullable String legalBasis,
    @Nullable String verifiedBy,
    @Nullable LocalDate validFrom) {
  static SettingValue initial(Setting setting) {
    return new SettingValue(setting, setting.initial(), setting.legalBasis(), null, null);
  }

  public int number() {
    return Integer.parseInt(value);
  }

  public boolean isYes() {
    return value.equals("jah");
  }

  public boolean isVerified() {
    return verifiedBy != null;
  }
}
