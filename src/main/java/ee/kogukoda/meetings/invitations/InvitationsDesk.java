package ee.kogukoda.meetings.invitations;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A member is asked to answer; chair and secretary are told when too many do not come.
@Component
class InvitationsDesk implements Desk {
  private static final Duration AHEAD = Duration.ofDays(30);

  private final Invitations invitations;
  private final Sessions sessions;
  private final Municipalities municipalities;
  private final TransactionTemplate reading;
  private final Clock clock;

  InvitationsDesk(
      Invitations invitations,
      Sessions sessions,
      Municipalities municipalities,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.invitations = invitations;
    this.sessions = sessions;
    this.municipalities = municipalities;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.clock = clock;
  }

  @Override
  public List<Task> tasks(Words words) {
    if (!Visitor.current().isSignedIn()) return List.of();
    var tasks = new ArrayList<Task>();
    Visitor.current().grants().stream()
        .map(Grant::municipality)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> municipalities.findMunicipality(new MunicipalityId(id)).stream())
        .forEach(here ->
            Scope.run(
                here.id().value(),
                () -> reading.executeWithoutResult(_ -> collect(tasks, here, words))));
    return tasks;
  }

  private void collect(List<Task> tasks, Municipality here, Words words) {
    Instant now = clock.instant();
    sessions.listUpcoming(now).stream()
        .filter(line -> line.state() == SessionState.ANNOUNCED)
        .filter(line -> line.startsAt().isBefore(now.plus(AHEAD)))
        .forEach(line -> add(tasks, sessions.getSession(line.id()), here, words));
  }

  private void add(List<Task> tasks, PlannedSession session, Municipality here, Words words) {
    Instant startsAt = session.details().startsAt();
    String day = Formats.in(words.language()).date(startsAt);
    String address = "/" + here.slug() + "/istungid/" + session.slug();
    String title = session.details().title();
    if (invitations.isInvited(session) && invitations.findOwn(session).isEmpty())
      tasks.add(
          new Task(
              words.say("meetings.invited.desk.answer", title, day),
              here.name(),
              address + "/vastus",
              startsAt));
    if (!sessions.mayPrepare(session)) return;
    ExpectedQuorum quorum = invitations.expect(session);
    if (quorum.isOutOfReach())
      tasks.add(
          new Task(
              words.say(
                  "meetings.invited.desk.no_quorum", title, day, quorum.coming(), quorum.needed()),
              here.name(),
              address + "/kutsutud",
              startsAt));
  }
}
