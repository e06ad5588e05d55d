package ee.kogukoda.meetings.invitations;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Seat;
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

/// Most members of Näidisvald's council have said that they come to the coming session.
@Component
@Order(52)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoAnswers implements ApplicationRunner {
  /// The last ones have not answered.
  private static final int SILENT = 5;

  private final Invitations invitations;
  private final InvitationStore store;
  private final Sessions sessions;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DemoAnswers(
      Invitations invitations,
      InvitationStore store,
      Sessions sessions,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.invitations = invitations;
    this.store = store;
    this.sessions = sessions;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    municipalities.listActive().stream().filter(Municipality::demo).forEach(this::loadInto);
  }

  private void loadInto(Municipality municipality) {
    Scope.run(
        municipality.id().value(),
        () ->
            transactions.executeWithoutResult(_ ->
                sessions.listUpcoming(clock.instant()).stream()
                    .filter(line -> line.state() == SessionState.ANNOUNCED)
                    .map(line -> sessions.getSession(line.id()))
                    .findFirst()
                    .filter(session -> store.list(session.id()).isEmpty())
                    .ifPresent(this::answer)));
  }

  private void answer(PlannedSession session) {
    List<Seat> seats = invitations.members(session);
    for (int i = 0; i < seats.size() - SILENT; i++) {
      Seat seat = seats.get(i);
      boolean remote = i == 2 && invitations.remotePossible(session);
      new Visitor(seat.person(), seat.name(), "meetings.demo", List.of())
          .run(() -> invitations.answer(session, remote ? Answer.REMOTE : Answer.COMING, null));
    }
  }
}
