package ee.kogukoda.municipalities;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Founds Näidisvald, the made-up municipality of demonstrations and tests, where it is not yet.
/// Other modules' demonstration data come after it, from order 30 on.
@Component
@Order(20)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class MunicipalitiesDemo implements ApplicationRunner {
  private final DemoStore store;
  private final OrganisationalUnits units;
  private final Municipalities municipalities;
  private final TransactionTemplate transaction;

  MunicipalitiesDemo(
      DemoStore store,
      OrganisationalUnits units,
      Municipalities municipalities,
      TransactionTemplate transaction) {
    this.store = store;
    this.units = units;
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
    add(null, "Vallakantselei");
    add(null, "Ehitus- ja planeerimisosakond");
    add(null, "Sotsiaalosakond");
    var education = add(null, "Haridus- ja kultuuriosakond");
    add(education, "Näidisvalla Kool");
    add(education, "Näidisvalla Lasteaed");
    add(education, "Näidisvalla Raamatukogu");
    municipalities.forget();
  }

  private UUID add(@Nullable UUID parent, String name) {
    return units.create(parent, name);
  }
}
