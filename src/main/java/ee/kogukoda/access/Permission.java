package ee.kogukoda.access;

import java.util.Locale;

/// Something that not everybody may do. Each module implements it by one enum; who may is written
/// in `permissions.csv` under the permission's code.
public interface Permission {
  /// The constant's name, which enums have anyway.
  String name();

  /// For example `meetings.open_session`.
  default String code() {
    return getClass().getPackageName().split("\\.")[2] + "." + name().toLowerCase(Locale.ROOT);
  }
}
