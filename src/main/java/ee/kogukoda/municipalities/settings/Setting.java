package ee.kogukoda.municipalities.settings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that each municipality settles for itself: a number of days, a colour, a yes or no. A
/// module implements it by one enum and offers its constants through a [SettingGroup]; its label is
/// the text `<module>.setting.<name>`.
public interface Setting {
  /// What can be written in it.
  enum Kind {
    WHOLE_NUMBER,
    YES_NO,
    COLOUR,
    TEXT
  }

  /// The constant's name, which enums have anyway.
  String name();

  Kind kind();

  /// The value where a municipality has settled nothing.
  String initial();

  /// The paragraph that leaves it to the municipality, as it is cited, or null.
  default @Nullable String legalBasis() {
    return null;
  }

  /// For example `meetings.notice_days`.
  default String code() {
    return module() + "." + name().toLowerCase(Locale.ROOT);
  }

  default String labelKey() {
    return module() + ".setting." + name().toLowerCase(Locale.ROOT);
  }

  private String module() {
    return getClass().getPackageName().split("\\.")[2];
  }
}
