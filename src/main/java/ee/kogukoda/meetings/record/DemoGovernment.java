package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.AgendaDoor;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionQuery;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Holds the session that Näidisvald's government had behind closed doors, and makes the first of
/// its decisions public.
@Component
@Order(55)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoGovernment implements ApplicationRunner {
  private final Sessions sessions;
  private final Bodies bodies;
  private final SessionLog log;
  private final AgendaDoor agenda;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DemoGovernment(
      Sessions sessions,
      Bodies bodies,
      SessionLog log,
      AgendaDoor agenda,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.log = log;
    this.agenda = agenda;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Municipality here : municipalities.listActive())
      if (here.demo())
        Scope.run(
            here.id().value(),
            () ->
                transactions.executeWithoutResult(status ->
                    bodies.listBodies().stream()
                        .filter(body -> body.kind() == BodyKind.GOVERNMENT)
                        .forEach(body -> hold(here, body))));
  }

  private void hold(Municipality here, Body body) {
    List<SessionLine> past =
        sessions.listPast(new SessionQuery("", clock.instant(), "", body.id()), 1);
    if (past.isEmpty() || past.getFirst().state() != SessionState.ANNOUNCED) return;
    PlannedSession planned = sessions.getSession(past.getFirst().id());
    Composition government = bodies.compositionOn(body, planned.day());
    new DemoGovernmentSitting(log, planned, government).hold(bodies.rulesOn(body, planned.day()));
    Office taker = government.holder(Role.MINUTE_TAKER).orElseThrow();
    var grant = new Grant(Role.MINUTE_TAKER, here.id().value(), body.id());
    new Visitor(taker.person(), taker.name(), "meetings.demo", List.of(grant))
        .run(() -> agenda.publishDecision(planned, 1));
  }
}
