package ee.kogukoda.meetings.record;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Within how many days minutes are ready, and the letter on the day before that runs out. KOKS §
/// 51, the rules of procedure.
@Component
class MinutesReminders {
  private final EditionStore editions;
  private final Bodies bodies;
  private final MinutesLetters letters;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  MinutesReminders(
      EditionStore editions,
      Bodies bodies,
      MinutesLetters letters,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.editions = editions;
    this.bodies = bodies;
    this.letters = letters;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// In every municipality at work; nobody is told twice of the same minutes.
  void remind() {
    for (Municipality here : municipalities.listActive())
      Scope.run(
          here.id().value(),
          () ->
              transactions.executeWithoutResult(
                  _ -> remindHere(clock.instant().plus(Duration.ofDays(1)))));
  }

  /// @return how many letters were written
  int remindHere(java.time.Instant before) {
    LocalDate limit = LocalDate.ofInstant(before, Formats.TALLINN);
    int told = 0;
    for (EditionStore.Unwritten session : editions.listUnwritten()) {
      LocalDate due = due(session);
      if (!due.isAfter(limit)) told += letters.due(session, held(session), due);
    }
    return told;
  }

  /// The day by which the minutes of a session are to be ready.
  LocalDate due(EditionStore.Unwritten session) {
    int days =
        bodies.rulesOn(bodies.getBody(session.body()), held(session)).number(RuleCode.MINUTES_DAYS);
    return held(session).plusDays(days);
  }

  private static LocalDate held(EditionStore.Unwritten session) {
    return LocalDate.ofInstant(session.heldAt(), Formats.TALLINN);
  }

  /// One instance looks for all of them.
  @Configuration(proxyBeanMethods = false)
  static class Task {
    @Bean
    RecurringTask<Void> remindOfMinutesTask(MinutesReminders reminders) {
      return Tasks.recurring(
              "remind-of-minutes", Schedules.daily(Formats.TALLINN, LocalTime.of(7, 0)))
          .execute((instance, context) -> reminders.remind());
    }
  }
}
