package ee.kogukoda.meetings.followup;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds every municipality's people of what is nearly due or late, each day once.
@Component
class MatterReminders {
  private final MatterStore store;
  private final MatterLetters letters;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  MatterReminders(
      MatterStore store,
      MatterLetters letters,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.letters = letters;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  void remindAll() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    Visitor.job("meetings.reminders")
        .run(() -> {
          for (Municipality here : municipalities.listActive())
            Scope.run(
                here.id().value(), () -> transactions.executeWithoutResult(_ -> remind(today)));
        });
  }

  private void remind(LocalDate today) {
    for (Matter matter : store.listWaiting()) {
      LocalDate due = matter.due();
      if (due == null || !matter.state().isWaiting() || matter.treatedOn() != null) continue;
      MatterTerms.reminder(matter.received(), due, today)
          .ifPresent(when -> letters.remind(matter, when, due, today));
    }
  }
}
