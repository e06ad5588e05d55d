package ee.kogukoda.meetings.live;

import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.agenda.NoticeRecalled;
import ee.kogukoda.meetings.agenda.NoticeSent;
import ee.kogukoda.meetings.agenda.SessionCalledOff;
import ee.kogukoda.meetings.session.ConductCommand.*;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The log of a session begins with its notice, in the transaction that sends it: a session is
/// announced here and there, or in neither place.
@Component
class NoticeListener {
  private final SessionLog log;
  private final Acting acting;

  NoticeListener(SessionLog log, Acting acting) {
    this.log = log;
    this.acting = acting;
  }

  @EventListener
  void on(NoticeSent sent) {
    log.askAt(
        sent.session(),
        Uuid7.next(),
        new Announce(sent.notice()),
        acting.whoSends(sent.body()),
        sent.sentAt());
  }

  @EventListener
  void on(NoticeRecalled recalled) {
    log.askAt(
        recalled.session(),
        Uuid7.next(),
        new RecallNotice(recalled.reason()),
        acting.whoSends(recalled.body()),
        recalled.at());
  }

  @EventListener
  void on(SessionCalledOff off) {
    log.askAt(
        off.session(),
        Uuid7.next(),
        new CancelSession(off.reason()),
        acting.whoSends(off.body()),
        off.at());
  }
}
