package ee.kogukoda.meetings.agenda;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.meetings.session.PlannedItem;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The notice: checked, sent, recalled; and a session called off.
@Service
@Transactional
class Announcement {
  private final SessionStore sessions;
  private final NoticeStore notices;
  private final Bodies bodies;
  private final Convening convening;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Announcement(
      SessionStore sessions,
      NoticeStore notices,
      Bodies bodies,
      Convening convening,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sessions = sessions;
    this.notices = notices;
    this.bodies = bodies;
    this.convening = convening;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  NoticeCheck check(PlannedSession session) {
    return check(session, clock.instant());
  }

  private NoticeCheck check(PlannedSession session, Instant now) {
    RulesOfProcedure rules = bodies.rulesOn(bodies.getBody(session.body()), session.day());
    return NoticeCheck.of(session, rules, now.atZone(Formats.TALLINN).toLocalDate());
  }

  /// @param lateReason why the notice may be late; asked for only when it is
  void send(PlannedSession session, @Nullable String lateReason) {
    convening.require(AgendaPermission.SEND_NOTICE, session);
    sendAt(session, lateReason, clock.instant());
  }

  /// Sends as of a moment, which demonstration data puts into the past.
  void sendAt(PlannedSession session, @Nullable String lateReason, Instant now) {
    require(session, SessionState.DRAFT, MeetingRefusal.NOTICE_ALREADY_SENT);
    PlannedSession fresh = sessions.find(session.id()).orElseThrow();
    NoticeCheck check = check(fresh, now);
    if (!check.isComplete()) throw new Refused(MeetingRefusal.NOTICE_INCOMPLETE);
    String reason = check.late() ? lateReason : null;
    if (check.late() && (reason == null || reason.isBlank()))
      throw new Refused(MeetingRefusal.NOTICE_TOO_LATE, date(check)).at("lateReason");
    notices.insert(session.id(), now, Visitor.current().name(), check.latestDay(), reason);
    sessions.setState(session.id(), SessionState.ANNOUNCED, null, now);
    audit.record(
        "meetings.notice_sent",
        "session",
        session.id().toString(),
        Map.of("latestDay", check.latestDay().toString(), "reason", reason == null ? "" : reason));
    events.publishEvent(
        new NoticeSent(
            Scope.require(),
            session.id(),
            session.body(),
            session.slug(),
            noticeOf(fresh, check, reason),
            now));
  }

  void recall(PlannedSession session, String reason) {
    Instant now = takeBack(session, reason, "recallReason");
    notices.recall(session.id(), reason, now);
    sessions.setState(session.id(), SessionState.DRAFT, null, now);
    record(session, "meetings.notice_recalled", reason);
    events.publishEvent(
        new NoticeRecalled(
            Scope.require(), session.id(), session.body(), session.slug(), reason, now));
  }

  void callOff(PlannedSession session, String reason) {
    Instant now = takeBack(session, reason, "cancelReason");
    sessions.setState(session.id(), SessionState.CANCELLED, reason, now);
    record(session, "meetings.session_called_off", reason);
    events.publishEvent(
        new SessionCalledOff(
            Scope.require(), session.id(), session.body(), session.slug(), reason, now));
  }

  private Instant takeBack(PlannedSession session, String reason, String field) {
    convening.require(AgendaPermission.SEND_NOTICE, session);
    require(session, SessionState.ANNOUNCED, MeetingRefusal.NOTICE_NOT_IN_FORCE);
    if (reason.isBlank()) throw new Refused(MeetingRefusal.REASON_MISSING).at(field);
    return clock.instant();
  }

  private void require(PlannedSession session, SessionState state, MeetingRefusal otherwise) {
    SessionState found =
        sessions.lock(session.id()).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    if (found != state) throw new Refused(otherwise);
  }

  private void record(PlannedSession session, String action, String reason) {
    audit.record(action, "session", session.id().toString(), Map.of("reason", reason));
  }

  private static Notice noticeOf(
      PlannedSession session, NoticeCheck check, @Nullable String reason) {
    SessionDetails details = session.details();
    return new Notice(
        String.valueOf(session.number()),
        details.kind(),
        details.form(),
        details.startsAt(),
        details.place(),
        session.items().stream()
            .map(item ->
                new PlannedItem(
                    new ItemId(item.id()),
                    item.title(),
                    item.presenter(),
                    item.coPresenter(),
                    item.act(),
                    item.majority()))
            .toList(),
        check.latestDay(),
        reason,
        details.endsAt(),
        null);
  }

  private static String date(NoticeCheck check) {
    return Formats.in(Language.ET).date(check.latestDay());
  }
}
