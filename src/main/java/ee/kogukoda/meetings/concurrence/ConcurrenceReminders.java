package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds those who have not answered.
@Component
class ConcurrenceReminders {
  private final ConcurrenceStore store;
  private final ConcurrenceLetters letters;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ConcurrenceReminders(
      ConcurrenceStore store,
      ConcurrenceLetters letters,
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
    Visitor.job("meetings.concurrence")
        .run(() -> {
          for (Municipality here : municipalities.listActive())
            Scope.run(
                here.id().value(), () -> transactions.executeWithoutResult(_ -> remind(today)));
        });
  }

  private void remind(LocalDate today) {
    for (Round round : store.listRunning())
      round
          .reminder(today)
          .ifPresent(what ->
              store.listParties(List.of(round.id())).stream()
                  .filter(party -> party.answer() == null)
                  .forEach(party -> letters.tell(round, party, what, today)));
  }
}
