package ee.kogukoda.meetings.live;

import ee.kogukoda.database.Command;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.session.HashChain;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Verifies the log of every session in every municipality. A log's last hash, kept elsewhere,
/// shows later whether its end was cut off.
@Import(SessionEventStore.class)
@ComponentScan(
    basePackageClasses = Municipalities.class,
    useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter({Service.class, Repository.class}),
    lazyInit = true)
class VerifySessionsCommand implements Command {
  private final SessionEventStore store;
  private final Municipalities municipalities;
  private final TransactionOperations transactions;
  private boolean intact = true;

  VerifySessionsCommand(
      SessionEventStore store, Municipalities municipalities, TransactionOperations transactions) {
    this.store = store;
    this.municipalities = municipalities;
    this.transactions = transactions;
  }

  @Override
  public int run(ApplicationArguments arguments) {
    for (Municipality municipality : municipalities.listAll())
      Scope.run(
          municipality.id().value(),
          () -> transactions.executeWithoutResult(_ -> verify(municipality)));
    System.out.println(
        intact ? "The session logs are in order." : "A SESSION LOG IS NOT IN ORDER.");
    return intact ? 0 : 1;
  }

  private void verify(Municipality municipality) {
    for (var session : store.listHeld()) {
      String found = verify(session);
      if (found.isEmpty()) continue;
      System.out.printf("%s, %s: %s%n", municipality.name(), session.slug(), found);
    }
  }

  private String verify(SessionEventStore.Held session) {
    List<LoggedEvent> log;
    try {
      log = store.listFrom(session.id(), 0);
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException changedBeyondReading) {
      return broken("an event cannot be read");
    }
    if (log.isEmpty()) return session.opened() ? broken("it was held, and its log is empty") : "";
    OptionalLong changed = HashChain.findBroken(log);
    if (changed.isPresent())
      return broken(
          "event %d is changed, or one before it is missing".formatted(changed.getAsLong()));
    return "%d events, last hash %s".formatted(log.size(), log.getLast().hash());
  }

  private String broken(String words) {
    intact = false;
    return words;
  }
}
