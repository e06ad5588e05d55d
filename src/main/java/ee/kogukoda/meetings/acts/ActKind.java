package ee.kogukoda.meetings.acts;

import ee.kogukoda.meetings.session.PlannedItem;
import java.util.Locale;

/// What an act is. KOKS § 7.
enum ActKind {
  /// A general act, of the council or the government.
  REGULATION("maarus"),
  /// A single act of the council.
  RESOLUTION("otsus"),
  /// A single act of the government.
  ORDER("korraldus");

  private final String slug;

  ActKind(String slug) {
    this.slug = slug;
  }

  /// As it stands in addresses.
  String slug() {
    return slug;
  }

  String key() {
    return "meetings.acts.kind." + name().toLowerCase(Locale.ROOT);
  }

  static ActKind of(PlannedItem.ActKind adopted) {
    return valueOf(adopted.name());
  }
}
