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

  /// So many of all seats, vacant ones included, or the government.
  ///
  /// @param needed a quarter; in a committee what its rules of procedure say
  void require(Membership membership, int needed) {
    if (demandedBy == By.GOVERNMENT) return;
    int signed = signatories == null ? 0 : signatories;
    if (signed < needed)
      throw new Refused(MeetingRefusal.DEMAND_TOO_FEW, signed, membership.seats(), needed)
          .at("arv");
    if (signed > membership.seats())
      throw new Refused(MeetingRefusal.NUMBER_OUT_OF_RANGE, needed, membership.seats()).at("arv");
  }
}
