package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Asked.check;
import static ee.kogukoda.meetings.session.SessionPhase.*;

import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.ConductEvent.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Opening, counting, breaks, who presides, closing. KOKS § 43-44.
final class ConductRules {
  private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");

  private ConductRules() {}

  static List<SessionEvent> decide(ConductCommand command, Asked asked) {
    return switch (command) {
      case Announce c -> announce(c, asked);
      case RecallNotice(var reason) -> {
        mayConvene(asked);
        asked.phase(ANNOUNCED);
        yield List.of(new NoticeRecalled(asked.reason(reason)));
      }
      case CancelSession(var reason) -> {
        mayConvene(asked);
        asked.phase(ANNOUNCED);
        yield List.of(new SessionCancelled(asked.reason(reason)));
      }
      case OpenSession c -> open(c, asked);
      case UndoOpening(var reason) -> {
        asked.presidingOnly();
        asked.phase(OPEN);
        Conduct conduct = asked.session().conduct();
        check(conduct.checks().isEmpty() && conduct.handOvers().isEmpty(), ALREADY_RECORDED);
        yield List.of(new OpeningUndone(asked.reason(reason)));
      }
      case ExtendWindow(var until, var reason) -> WrittenRules.extend(until, reason, asked);
      case CountPositions c -> WrittenRules.count(c, asked);
      case ConfirmQuorum _ -> {
        asked.presidingOnly();
        asked.phase(OPEN, NO_QUORUM);
        Quorum quorum = asked.session().quorum(null);
        asked.met(quorum);
        yield List.of(new QuorumConfirmed(quorum));
      }
      case DeclareNoQuorum _ -> {
        asked.presidingOnly();
        asked.phase(OPEN, QUORATE, IN_PROGRESS);
        asked.noVoteOpen();
        Quorum q = asked.session().quorum(null);
        check(!q.met(), QUORUM_IS_MET, q.present(), q.base(), q.needed());
        yield asked.afterSpeech(new NoQuorumDeclared(q));
      }
      case StartRecess(var until) -> {
        asked.presidingOnly();
        asked.phase(QUORATE, IN_PROGRESS);
        asked.noVoteOpen();
        yield asked.afterSpeech(new RecessStarted(until));
      }
      case ResumeSession _ -> {
        asked.presidingOnly();
        asked.phase(RECESS);
        Quorum quorum = asked.session().quorum(null);
        SessionResumed resumed = new SessionResumed(quorum);
        yield quorum.met() ? List.of(resumed) : List.of(resumed, new NoQuorumDeclared(quorum));
      }
      case AdjournSession c -> adjourn(c, asked);
      case ContinueSession(var reason) -> goOn(reason, asked);
      case HandOverChair(var to, var reason) -> {
        asked.presidingOrSecretary();
        chairElected(asked);
        yield handOver(to, reason, asked);
      }
      case TakeOverChair(var reason) -> {
        check(asked.byChairOrDeputy(), ONLY_CHAIR_OR_DEPUTY);
        yield handOver(asked.actor().asMember(), reason, asked);
      }
      case CloseSession(var reason) -> close(reason, asked);
      case ReopenSession(var reason) -> reopen(reason, asked);
      case ReportStreamDown(var reason) -> {
        asked.presidingOrSecretary();
        check(asked.session().phase().live(), WRONG_PHASE, asked.session().phase().name());
        String why = asked.reason(reason);
        yield asked.session().broadcast().isDown()
            ? List.of()
            : List.of(new StreamInterrupted(why));
      }
      case ReportStreamBack _ -> {
        asked.presidingOrSecretary();
        yield asked.session().broadcast().isDown() ? List.of(new StreamRestored()) : List.of();
      }
      case RecordSigning(var sha256) -> {
        asked.presidingOrSecretary();
        asked.phase(CLOSED);
        yield List.of(new MinutesSigned(asked.said(sha256, TEXT_MISSING)));
      }
    };
  }

  /// The notice names every matter and is sent in time, or says why not. KOKS § 43 lg 3.
  private static List<SessionEvent> announce(Announce command, Asked asked) {
    Notice notice = command.notice();
    mayConvene(asked);
    asked.phase(NOT_ANNOUNCED);
    check(
        !notice.agenda().isEmpty()
            && notice.agenda().stream().noneMatch(item -> item.title().isBlank()),
        AGENDA_EMPTY);
    LocalDate today = LocalDate.ofInstant(asked.now(), TALLINN);
    String reason = notice.reasonForLateness();
    check(
        !today.isAfter(notice.latestSendingDay()) || (reason != null && !reason.isBlank()),
        NOTICE_TOO_LATE,
        notice.latestSendingDay());
    return List.of(new SessionAnnounced(notice));
  }

  /// KOKS § 43 lg 1; the first session of a new council is the election committee's chair's.
  private static void mayConvene(Asked asked) {
    check(
        asked.byChairOrDeputy() || asked.bySecretary() || asked.byConvener(), ONLY_CHAIR_OR_DEPUTY);
  }

  /// Whoever convened the first session presides until a chair is elected: the item of the election
  /// has an outcome. KOKS § 43.
  private static void chairElected(Asked asked) {
    Session session = asked.session();
    if (!session.isOpened() || !session.opening().isConvener(session.presiding())) return;
    check(
        session.agenda().inOrder().stream().anyMatch(item -> item.conclusion() != null),
        CHAIR_NOT_ELECTED);
  }

  /// The chair opens; in the absence of chair and deputies a member who says why (the oldest).
  private static List<SessionEvent> open(OpenSession command, Asked asked) {
    asked.phase(ANNOUNCED);
    check(!asked.session().notice().isWritten(), HELD_IN_WRITING);
    MemberId presiding = asked.actor().asMember();
    Member convener = command.convener();
    boolean listed = command.members().stream().anyMatch(m -> m.id().equals(presiding));
    if (convener == null) check(listed, NOT_A_MEMBER);
    else check(convener.id().equals(presiding) && !listed, ONLY_CONVENER, convener.name());
    check(
        command.members().size() <= command.seats(),
        MEMBERS_EXCEED_SEATS,
        command.members().size(),
        command.seats());
    String reason = command.reason() == null ? "" : command.reason().strip();
    if (convener == null) {
      check(!asked.bySecretary(), ONLY_CHAIR_OR_DEPUTY);
      check(asked.byChairOrDeputy() || !reason.isEmpty(), ONLY_CHAIR_OR_DEPUTY);
    }
    var begins = asked.session().notice().startsAt();
    check(!asked.now().isBefore(begins) || !reason.isEmpty(), BEFORE_THE_TIME, begins);
    return List.of(
        new SessionOpened(
            presiding,
            command.minuteTaker(),
            command.rules(),
            command.seats(),
            command.members(),
            reason.isEmpty() ? null : reason,
            command.heads(),
            convener));
  }

  /// To another day; within the day it is a recess.
  private static List<SessionEvent> adjourn(AdjournSession c, Asked asked) {
    asked.presidingOnly();
    asked.phase(QUORATE, IN_PROGRESS, NO_QUORUM);
    asked.noVotePending();
    LocalDate day = LocalDate.ofInstant(c.until(), TALLINN);
    check(day.isAfter(LocalDate.ofInstant(asked.now(), TALLINN)), NOT_ANOTHER_DAY);
    return asked.afterSpeech(new SessionAdjourned(c.until(), asked.reason(c.reason())));
  }

  /// The deputy may begin the second day without the one who presided; the count comes after it.
  private static List<SessionEvent> goOn(@Nullable String reason, Asked asked) {
    check(asked.byPresiding() || asked.byChairOrDeputy(), ONLY_PRESIDING);
    asked.phase(ADJOURNED);
    String why = reason == null ? "" : reason.strip();
    Instant until = asked.session().conduct().recesses().getLast().until();
    if (until != null && why.isEmpty()) check(!asked.now().isBefore(until), BEFORE_THE_TIME, until);
    return List.of(new SessionContinued(why.isEmpty() ? null : why));
  }

  private static List<SessionEvent> handOver(MemberId to, String reason, Asked asked) {
    check(asked.session().phase().live(), WRONG_PHASE, asked.session().phase().name());
    asked.present(to);
    MemberId from = asked.session().presiding();
    check(!from.equals(to), ALREADY_PRESIDING);
    return List.of(new ChairHandedOver(from, to, asked.reason(reason)));
  }

  private static List<SessionEvent> close(@Nullable String reason, Asked asked) {
    asked.presidingOnly();
    asked.sitting();
    Session session = asked.session();
    asked.noVotePending();
    session
        .agenda()
        .current()
        .ifPresent(item -> check(false, ANOTHER_ITEM_OPEN, item.plan().title()));
    int left = session.agenda().remaining().size();
    String why = reason == null ? "" : reason.strip();
    check(left == 0 || !why.isEmpty(), ITEMS_LEFT, left);
    return asked.afterSpeech(new SessionClosed(why.isEmpty() ? null : why));
  }

  private static List<SessionEvent> reopen(String reason, Asked asked) {
    asked.presidingOnly();
    check(asked.session().phase() != SIGNED, MINUTES_SIGNED);
    asked.phase(CLOSED);
    check(!asked.session().notice().isWritten(), HELD_IN_WRITING);
    List<SessionEvent> events = new ArrayList<>();
    events.add(new SessionReopened(asked.reason(reason)));
    Quorum quorum = asked.session().quorum(null);
    if (quorum.met()) events.add(new QuorumConfirmed(quorum));
    return List.copyOf(events);
  }
}
