package ee.kogukoda.municipalities;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Founds Näidisvald, the made-up municipality of demonstrations and tests, where it is not yet.
/// Its units come after it, and other modules' demonstration data from order 30 on.
@Component
@Order(20)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class MunicipalitiesDemo implements ApplicationRunner {
  private final DemoStore store;
  private final Municipalities municipalities;
  private final TransactionTemplate transaction;

  MunicipalitiesDemo(
      DemoStore store, Municipalities municipalities, TransactionTemplate transaction) {
    this.store = store;
    this.municipalities = municipalities;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var id = Uuid7.next();
    Visitor.job("municipalities.demo")
        .run(() -> Scope.run(id, () -> transaction.executeWithoutResult(status -> found(id))));
  }

  private void found(UUID id) {
    if (!store.found(id)) return;
    store.describe(id);
    municipalities.forget();
  }
}
