package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.session.AttendanceEvent.AbsenceReported;
import ee.kogukoda.meetings.session.AttendanceEvent.MemberArrived;
import ee.kogukoda.meetings.session.AttendanceEvent.MemberLeft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is present, in half-open intervals; and who gave notice of absence.
public record Attendance(List<Interval> intervals, List<MemberId> excused) {
  static final Attendance NONE = new Attendance(List.of(), List.of());

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
    MANUAL
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

  Attendance evolve(AttendanceEvent event, Instant at) {
    return switch (event) {
      case MemberArrived(var member, var mode, var proof, var reason) ->
          new Attendance(
              Lists.with(intervals, new Interval(member, mode, proof, reason, at, null)), excused);
      case MemberLeft(var member, var _) ->
          new Attendance(intervals.stream().map(i -> ended(i, member, at)).toList(), excused);
      case AbsenceReported(var member) ->
          new Attendance(
              intervals, Stream.concat(excused.stream(), Stream.of(member)).distinct().toList());
    };
  }

  /// Everybody has gone.
  Attendance ended(Instant at) {
    return new Attendance(intervals.stream().map(i -> ended(i, i.member(), at)).toList(), excused);
  }

  private static Interval ended(Interval i, MemberId member, Instant at) {
    return i.lasting() && i.member().equals(member)
        ? new Interval(member, i.mode(), i.proof(), i.reason(), i.from(), at)
        : i;
  }
}
