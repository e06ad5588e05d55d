package ee.kogukoda.meetings.people;

import ee.kogukoda.database.Command;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.live.SessionEventStore;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Makes what the members' pages show anew from the logs of all closed sessions, each session in a
/// transaction of its own; the house may run meanwhile.
@Import({Projection.class, ProjectionStore.class, SessionEventStore.class})
@ComponentScan(
    basePackageClasses = Municipalities.class,
    useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter({Service.class, Repository.class}),
    lazyInit = true)
class RebuildMembersCommand implements Command {
  private final Projection projection;
  private final ProjectionStore store;
  private final Municipalities municipalities;
  private final TransactionOperations transactions;

  RebuildMembersCommand(
      Projection projection,
      ProjectionStore store,
      Municipalities municipalities,
      TransactionOperations transactions) {
    this.projection = projection;
    this.store = store;
    this.municipalities = municipalities;
    this.transactions = transactions;
  }

  @Override
  public int run(ApplicationArguments arguments) throws Exception {
    int told = 0;
    for (Municipality municipality : municipalities.listAll())
      told += Scope.call(municipality.id().value(), this::rebuildHere);
    System.out.printf("%d closed sessions were told anew.%n", told);
    return 0;
  }

  private int rebuildHere() {
    List<UUID> closed = transactions.execute(_ -> store.listClosed());
    for (UUID session : closed) transactions.executeWithoutResult(_ -> projection.tell(session));
    return closed.size();
  }
}
