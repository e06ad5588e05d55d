package ee.kogukoda.meetings.invitations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds members who have not answered, on the two days before a session.
@Component
class InvitationReminders {
  private static final Duration AHEAD = Duration.ofDays(2);

  private final Invitations invitations;
  private final Sessions sessions;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  InvitationReminders(
      Invitations invitations,
      Sessions sessions,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.invitations = invitations;
    this.sessions = sessions;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  void remind() {
    for (Municipality here : municipalities.listActive())
      Scope.run(here.id().value(), () -> transactions.executeWithoutResult(_ -> remindHere()));
  }

  private void remindHere() {
    Instant now = clock.instant();
    sessions.listUpcoming(now).stream()
        .filter(line -> line.state() == SessionState.ANNOUNCED)
        .filter(line -> line.startsAt().isBefore(now.plus(AHEAD)))
        .forEach(line -> invitations.remindHere(sessions.getSession(line.id())));
  }

  /// One instance looks for all of them.
  @Configuration(proxyBeanMethods = false)
  static class Task {
    @Bean
    RecurringTask<Void> remindOfInvitationsTask(InvitationReminders reminders) {
      return Tasks.recurring(
              "remind-of-invitations", Schedules.daily(Formats.TALLINN, LocalTime.of(8, 0)))
          .execute((instance, context) -> reminders.remind());
    }
  }
}
