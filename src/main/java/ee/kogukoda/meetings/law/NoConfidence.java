package ee.kogukoda.meetings.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// When a motion of no confidence may be filed and decided, and what follows from it.
public final class NoConfidence {
  private NoConfidence() {}

  /// A session and its beginning.
  public record Sitting(UUID id, Instant startsAt) {}

  /// At least a quarter of the membership initiates it, vacant seats included. KOKS § 46 lg 1.
  public static boolean isInitiated(int signatories, Membership membership) {
    return signatories >= membership.quarter();
  }

  /// It is read out at one session and decided at the next. KOKS § 46 lg 1.
  ///
  /// @param sessions of the council, without those that were called off
  public static Optional<Sitting> decidedAt(Sitting readOut, Collection<Sitting> sessions) {
    return sessions.stream()
        .filter(session -> session.startsAt().isAfter(readOut.startsAt()))
        .min(Comparator.comparing(Sitting::startsAt).thenComparing(Sitting::id));
  }

  /// It is carried by the majority of the membership. KOKS § 46 lg 3.
  public static Outcome decide(Votes votes, Membership membership) {
    return MajorityRule.OF_MEMBERSHIP.apply(votes, membership);
  }

  /// The first day on which a motion that failed may be filed again on the same ground. KOKS § 46.
  public static LocalDate repeatableFrom(LocalDate failed, int months) {
    return failed.plusMonths(months).plusDays(1);
  }

  /// Whether a motion that failed stands in the way of one filed on this day. KOKS § 46.
  public static boolean isBarred(
      LocalDate failed, LocalDate filed, boolean sameGround, int months) {
    return sameGround && filed.isBefore(repeatableFrom(failed, months));
  }

  /// Months within which a new mayor is elected, lest the council become incapable. KOKS § 52 lg 1
  /// p 4.
  public static final int MONTHS_TO_MAYOR = 2;

  /// Months within which a new government is confirmed, lest the council become incapable. KOKS §
  /// 52 lg 1 p 4.
  public static final int MONTHS_TO_GOVERNMENT = 4;
}
