package ee.kogukoda.meetings.followup;

import ee.kogukoda.access.Role;
import org.jspecify.annotations.Nullable;

/// Whom no confidence can be expressed in. KOKS § 46 lg 1.
enum MatterTarget {
  CHAIR(Role.CHAIR),
  DEPUTY_CHAIR(Role.DEPUTY_CHAIR),
  COMMITTEE_CHAIR(null),
  MAYOR(Role.MAYOR),
  GOVERNMENT(null),
  GOVERNMENT_MEMBER(null);

  private final @Nullable Role office;

  MatterTarget(@Nullable Role office) {
    this.office = office;
  }

  /// The office of the council that is lost; null where none is kept here.
  @Nullable Role office() {
    return office;
  }

  /// Whether a new mayor and a new government have to be found, lest the council become incapable.
  /// KOKS § 52 lg 1 p 4.
  boolean takesGovernmentAlong() {
    return this == MAYOR || this == GOVERNMENT;
  }
}
