package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.Membership;
import ee.kogukoda.refusal.Refused;
import org.jspecify.annotations.Nullable;

/// Who demanded a session on their matters. KOKS § 43 lg 2.
///
/// @param signatories how many members signed; null for the government
public record Demand(By demandedBy, @Nullable Integer signatories) {
  /// Who may.
  public enum By {
    GOVERNMENT,
    MEMBERS
  }

  /// A quarter of all seats, vacant ones included, or the government.
  void require(Membership membership) {
    if (demandedBy == By.GOVERNMENT) return;
    int signed = signatories == null ? 0 : signatories;
    if (signed < membership.quarter())
      throw new Refused(
              MeetingRefusal.DEMAND_TOO_FEW, signed, membership.seats(), membership.quarter())
          .at("arv");
    if (signed > membership.seats())
      throw new Refused(
              MeetingRefusal.NUMBER_OUT_OF_RANGE, membership.quarter(), membership.seats())
          .at("arv");
  }
}
