package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Asked.check;

import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.meetings.session.AttendanceEvent.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who comes and goes. A member registers alone; by hand it takes the secretary and a reason.
final class AttendanceRules {
  private AttendanceRules() {}

  static List<SessionEvent> decide(AttendanceCommand command, Asked asked) {
    return switch (command) {
      case RegisterPresence(var member, var mode, var proof) -> {
        asked.selfOnly(member);
        yield arrive(member, mode, proof, null, asked);
      }
      case RegisterByHand(var member, var mode, var reason) -> {
        asked.presidingOrSecretary();
        yield arrive(member, mode, Proof.MANUAL, asked.reason(reason), asked);
      }
      case Leave(var member, var reason) -> {
        live(asked);
        asked.member(member);
        boolean self = asked.actor().asMember().equals(member);
        check(self || asked.byPresiding() || asked.bySecretary(), ONLY_FOR_ONESELF);
        String why = self ? reason : asked.reason(reason);
        if (asked.session().attendance().findGap(member).isPresent())
          yield List.of(new MemberLeft(member, why));
        yield asked.session().attendance().isPresent(member)
            ? leave(member, why, asked)
            : List.of();
      }
      case LoseConnection(var member) -> lose(member, asked);
      case RegainConnection(var member) -> {
        byHouse(asked);
        boolean lost = asked.session().attendance().findGap(member).isPresent();
        yield lost && asked.session().phase().live()
            ? List.of(new MemberReconnected(member))
            : List.of();
      }
      case ReportAbsence(var member) -> {
        SessionPhase phase = asked.session().phase();
        check(phase == SessionPhase.ANNOUNCED || phase.live(), WRONG_PHASE, phase.name());
        if (!asked.bySecretary()) asked.selfOnly(member);
        if (asked.session().isOpened()) asked.member(member);
        yield asked.session().attendance().excused().contains(member)
            ? List.of()
            : List.of(new AbsenceReported(member));
      }
    };
  }

  /// Whoever is present by a device alone is absent while it is not heard of: neither counted for
  /// the quorum nor among those who may vote. In a recess, and in a session in writing, nobody has
  /// to be there.
  private static List<SessionEvent> lose(MemberId member, Asked asked) {
    byHouse(asked);
    Session session = asked.session();
    boolean sits =
        session.phase().live()
            && session.phase() != SessionPhase.RECESS
            && session.notice().form() != Notice.Form.WRITTEN;
    boolean byDevice =
        session.attendance().findPresence(member).filter(i -> i.proof().byDevice()).isPresent();
    if (!sits || !byDevice || session.rules().graceSeconds() == 0) return List.of();
    return afterOwnSpeech(member, new MemberDisconnected(member), asked);
  }

  private static void byHouse(Asked asked) {
    check(asked.actor().equals(Actor.HOUSE), ONLY_FOR_ONESELF);
  }

  private static List<SessionEvent> arrive(
      MemberId member, Mode mode, Proof proof, @Nullable String reason, Asked asked) {
    live(asked);
    asked.member(member);
    Session session = asked.session();
    check(
        mode == Mode.HALL
            || (session.rules().remoteAllowed() && session.notice().form() != Notice.Form.HALL),
        REMOTE_NOT_ALLOWED);
    MemberArrived arrived = new MemberArrived(member, mode, proof, reason);
    Optional<Interval> before = session.attendance().findPresence(member);
    if (before.isEmpty()) return List.of(arrived);
    return before.get().mode() == mode ? List.of() : List.of(new MemberLeft(member, null), arrived);
  }

  /// Whoever leaves while speaking has spoken.
  private static List<SessionEvent> leave(MemberId member, @Nullable String why, Asked asked) {
    return afterOwnSpeech(member, new MemberLeft(member, why), asked);
  }

  private static List<SessionEvent> afterOwnSpeech(
      MemberId member, AttendanceEvent event, Asked asked) {
    return asked.session().floor().speaking().filter(s -> member.equals(s.member())).isPresent()
        ? asked.afterSpeech(event)
        : List.of(event);
  }

  private static void live(Asked asked) {
    SessionPhase phase = asked.session().phase();
    check(phase.live(), WRONG_PHASE, phase.name());
  }
}
