package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.session.AttendanceEvent.*;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is present, in half-open intervals; and who gave notice of absence.
///
/// @param gaps when the connections of members were lost
public record Attendance(List<Interval> intervals, List<MemberId> excused, List<Gap> gaps) {
  static final Attendance NONE = new Attendance(List.of(), List.of());

  Attendance(List<Interval> intervals, List<MemberId> excused) {
    this(intervals, excused, List.of());
  }

  /// Where a member takes part from.
  public enum Mode {
    HALL,
    REMOTE
  }

  /// How it is known that the member is there.
  public enum Proof {
    LOGIN,
    HALL_CODE,
    EID,
    MANUAL;

    /// Whether it is the member's own device that shows the presence from elsewhere.
    public boolean byDevice() {
      return this == LOGIN || this == EID;
    }
  }

  /// A lost connection; without an end it lasts.
  ///
  /// @param before the presence that ended with it
  public record Gap(Interval before, Instant from, @Nullable Instant to) {
    public MemberId member() {
      return before.member();
    }

    public boolean lasting() {
      return to == null;
    }
  }

  /// One unbroken presence; without an end it lasts.
  public record Interval(
      MemberId member,
      Mode mode,
      Proof proof,
      @Nullable String reason,
      Instant from,
      @Nullable Instant to) {
    public boolean contains(Instant instant) {
      return !instant.isBefore(from) && (to == null || instant.isBefore(to));
    }

    public boolean lasting() {
      return to == null;
    }
  }

  /// Those present now, in the order of their coming.
  public List<MemberId> present() {
    return intervals.stream().filter(Interval::lasting).map(Interval::member).toList();
  }

  public List<MemberId> presentAt(Instant instant) {
    return intervals.stream().filter(i -> i.contains(instant)).map(Interval::member).toList();
  }

  public boolean isPresent(MemberId member) {
    return findPresence(member).isPresent();
  }

  /// The interval of a member who is present now.
  public Optional<Interval> findPresence(MemberId member) {
    return intervals.stream().filter(i -> i.lasting() && i.member().equals(member)).findFirst();
  }

  /// The gap of a member whose connection is lost now.
  public Optional<Gap> findGap(MemberId member) {
    return gaps.stream().filter(g -> g.lasting() && g.member().equals(member)).findFirst();
  }

  Attendance evolve(AttendanceEvent event, Instant at) {
    return switch (event) {
      case MemberArrived(var member, var mode, var proof, var reason) ->
          with(new Interval(member, mode, proof, reason, at, null));
      case MemberLeft(var member, var _) -> without(member, at);
      case MemberDisconnected(var member) -> {
        Interval before = findPresence(member).orElseThrow();
        Attendance gone = without(member, at);
        yield new Attendance(
            gone.intervals, excused, Lists.with(gone.gaps, new Gap(before, at, null)));
      }
      case MemberReconnected(var member) -> {
        Interval before = findGap(member).orElseThrow().before();
        yield with(new Interval(member, before.mode(), before.proof(), before.reason(), at, null));
      }
      case AbsenceReported(var member) ->
          new Attendance(
              intervals,
              Stream.concat(excused.stream(), Stream.of(member)).distinct().toList(),
              gaps);
    };
  }

  /// Whoever comes has no lost connection any more.
  private Attendance with(Interval presence) {
    return new Attendance(
        Lists.with(intervals, presence), excused, closed(presence.member(), presence.from()));
  }

  private Attendance without(MemberId member, Instant at) {
    return new Attendance(
        intervals.stream().map(i -> ended(i, member, at)).toList(), excused, closed(member, at));
  }

  private List<Gap> closed(MemberId member, Instant at) {
    return Lists.changed(
        gaps,
        gap -> gap.lasting() && gap.member().equals(member),
        gap -> new Gap(gap.before(), gap.from(), at));
  }

  /// Everybody has gone.
  Attendance ended(Instant at) {
    return new Attendance(
        intervals.stream().map(i -> ended(i, i.member(), at)).toList(),
        excused,
        Lists.changed(gaps, Gap::lasting, gap -> new Gap(gap.before(), gap.from(), at)));
  }

  private static Interval ended(Interval i, MemberId member, Instant at) {
    return i.lasting() && i.member().equals(member)
        ? new Interval(member, i.mode(), i.proof(), i.reason(), i.from(), at)
        : i;
  }
}
