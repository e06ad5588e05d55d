package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import org.jspecify.annotations.Nullable;

/// Asked about who is present.
public sealed interface AttendanceCommand extends SessionCommand {
  /// A member registers; whoever sends the command has checked the proof.
  record RegisterPresence(MemberId member, Mode mode, Proof proof) implements AttendanceCommand {}

  /// The secretary enters a member by hand.
  record RegisterByHand(MemberId member, Mode mode, String reason) implements AttendanceCommand {}

  /// A member leaves; entered by the secretary it needs a reason.
  record Leave(MemberId member, @Nullable String reason) implements AttendanceCommand {}

  /// Nothing has been heard of a member's device for longer than the rules bear; the house asks.
  record LoseConnection(MemberId member) implements AttendanceCommand {}

  /// The device of a member who lost the connection is heard of again; the house asks.
  record RegainConnection(MemberId member) implements AttendanceCommand {}

  /// A member has given notice of absence; the private reason is not kept here.
  record ReportAbsence(MemberId member) implements AttendanceCommand {}
}
