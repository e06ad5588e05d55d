package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import org.jspecify.annotations.Nullable;

/// What happened to attendance.
public sealed interface AttendanceEvent extends SessionEvent {
  record MemberArrived(MemberId member, Mode mode, Proof proof, @Nullable String reason)
      implements AttendanceEvent {}

  record MemberLeft(MemberId member, @Nullable String reason) implements AttendanceEvent {}

  /// The presence ends here, and goes on by itself once the device is heard of again.
  record MemberDisconnected(MemberId member) implements AttendanceEvent {}

  record MemberReconnected(MemberId member) implements AttendanceEvent {}

  record AbsenceReported(MemberId member) implements AttendanceEvent {}
}
