package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Role;
import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionQuery;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.record.Edition.Signer;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Holds the session that Näidisvald's council had before, and signs its minutes, so that a
/// newcomer finds results, minutes, feeds and data at once.
@Component
@Order(52)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoRecord implements ApplicationRunner {
  private static final Logger log = LoggerFactory.getLogger(DemoRecord.class);

  private final Sessions sessions;
  private final Bodies bodies;
  private final SessionLog sittings;
  private final MinutesSigning signing;
  private final EditionStore editions;
  private final Mandates mandates;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final List<UUID> held = new ArrayList<>();

  DemoRecord(
      Sessions sessions,
      Bodies bodies,
      SessionLog sittings,
      MinutesSigning signing,
      EditionStore editions,
      Mandates mandates,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.sittings = sittings;
    this.signing = signing;
    this.editions = editions;
    this.mandates = mandates;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    inEach(this::holdTheFirst);
    try {
      inEach(this::signWhatWasHeld);
    } catch (Refused refused) {
      log.warn("the demonstration's minutes wait for their signatures: {}", refused.getMessage());
    }
  }

  private void inEach(Runnable work) {
    for (Municipality here : municipalities.listActive())
      if (here.demo())
        Scope.run(here.id().value(), () -> transactions.executeWithoutResult(status -> work.run()));
  }

  /// The one session that there is before the coming evening, unless it was held already.
  private void holdTheFirst() {
    List<SessionLine> past = sessions.listPast(new SessionQuery("", clock.instant(), ""), 2);
    if (past.size() != 1 || past.getFirst().state() != SessionState.ANNOUNCED) return;
    PlannedSession session = sessions.getSession(past.getFirst().id());
    DemoSitting.hold(sittings, session, bodies);
    held.add(session.id());
  }

  private void signWhatWasHeld() {
    for (UUID id : held) {
      PlannedSession session = sessions.getSession(id);
      var council = bodies.compositionOn(bodies.getBody(session.body()), session.day());
      as(council.holder(Role.MINUTE_TAKER).orElseThrow().person(), () -> signing.send(session));
      for (Signer signer : editions.find(id).orElseThrow().signers())
        as(signer.person(), () -> signing.signForDemonstration(session));
    }
  }

  private void as(UUID person, Runnable deed) {
    mandates.findVisitor(new PersonId(person), "meetings.demo").orElseThrow().run(deed);
  }
}
