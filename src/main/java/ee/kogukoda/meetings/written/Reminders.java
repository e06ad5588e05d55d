package ee.kogukoda.meetings.written;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.notifications.Notice;
import ee.kogukoda.notifications.Notifications;
import ee.kogukoda.notifications.Wording;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes to every member whose answer is missing, one day before the deadline; after a deadline
/// was moved, again.
@Component
class Reminders {
  static final String TOPIC = "meetings.written";

  private static final Duration AHEAD = Duration.ofDays(1);

  private final Written written;
  private final Sessions sessions;
  private final Municipalities municipalities;
  private final Notifications notifications;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Reminders(
      Written written,
      Sessions sessions,
      Municipalities municipalities,
      Notifications notifications,
      TransactionTemplate transactions,
      Clock clock) {
    this.written = written;
    this.sessions = sessions;
    this.municipalities = municipalities;
    this.notifications = notifications;
    this.transactions = transactions;
    this.clock = clock;
  }

  void remindAll() {
    Visitor.job("meetings.written")
        .run(() -> {
          for (Municipality here : municipalities.listActive())
            Scope.run(
                here.id().value(), () -> transactions.executeWithoutResult(_ -> remindHere()));
        });
  }

  private void remindHere() {
    Instant now = clock.instant();
    for (PlannedSession session : sessions.listWritten()) {
      Window window = Window.of(session);
      if (window.at(now) != Window.Stage.OPEN || window.left(now).compareTo(AHEAD) > 0) continue;
      List<PersonId> late =
          written.composition(session).seats().stream()
              .map(Seat::person)
              .filter(person -> written.countMissing(session, person) > 0)
              .map(PersonId::new)
              .toList();
      notifications.tell(late, notice(session, window), words -> text(session, window, words));
    }
  }

  /// Nobody is told twice of the same deadline.
  private Notice notice(PlannedSession session, Window window) {
    UUID id = session.id();
    return new Notice(
        TOPIC,
        TOPIC + ".due." + id + "." + window.until(),
        "/" + municipalities.getCurrent().slug() + "/istungid/" + session.slug() + "/kirjalik",
        null);
  }

  private static Wording.Text text(PlannedSession session, Window window, Words words) {
    Formats formats = Formats.in(words.language());
    String day = formats.longDate(window.until());
    String time = formats.time(window.until());
    return new Wording.Text(
        words.say("meetings.written.letter.subject", session.details().title(), day, time),
        words.say("meetings.written.letter.body", session.details().title(), day, time));
  }
}
