package ee.kogukoda.meetings.oparl;

import ee.kogukoda.database.Command;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Has everything that programs read through OParl and Popolo compared with the rows it is made
/// from. What is right already keeps its moment of change.
@ComponentScan(
    basePackageClasses = Municipalities.class,
    useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter({Service.class, Repository.class}),
    lazyInit = true)
class RebuildOparlCommand implements Command {
  private final JdbcClient jdbc;
  private final Municipalities municipalities;
  private final TransactionOperations transactions;

  RebuildOparlCommand(
      JdbcClient jdbc, Municipalities municipalities, TransactionOperations transactions) {
    this.jdbc = jdbc;
    this.municipalities = municipalities;
    this.transactions = transactions;
  }

  @Override
  public int run(ApplicationArguments arguments) {
    int marked = 0;
    for (Municipality municipality : municipalities.listAll()) marked += mark(municipality);
    System.out.printf("%d units will be made anew by the running house.%n", marked);
    return 0;
  }

  private int mark(Municipality municipality) {
    try {
      return Scope.call(
          municipality.id().value(),
          () -> {
            Integer marked =
                transactions.execute(_ -> new ObjectStore(jdbc).markAll(Scope.require()));
            return marked == null ? 0 : marked;
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
