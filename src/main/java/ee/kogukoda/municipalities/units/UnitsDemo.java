package ee.kogukoda.municipalities.units;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The units of the made-up municipality, where it has none.
@Component
@Order(21)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class UnitsDemo implements ApplicationRunner {
  private final OrganisationalUnits units;
  private final Municipalities municipalities;
  private final TransactionTemplate transaction;

  UnitsDemo(
      OrganisationalUnits units, Municipalities municipalities, TransactionTemplate transaction) {
    this.units = units;
    this.municipalities = municipalities;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Municipality madeUp : municipalities.listAll())
      if (madeUp.demo())
        Visitor.job("municipalities.demo")
            .run(() ->
                Scope.run(
                    madeUp.id().value(),
                    () -> transaction.executeWithoutResult(_ -> createUnits())));
  }

  private void createUnits() {
    if (!units.listUnits().isEmpty()) return;
    units.create(null, "Vallakantselei");
    units.create(null, "Ehitus- ja planeerimisosakond");
    units.create(null, "Sotsiaalosakond");
    var education = units.create(null, "Haridus- ja kultuuriosakond");
    units.create(education, "Näidisvalla Kool");
    units.create(education, "Näidisvalla Lasteaed");
    units.create(education, "Näidisvalla Raamatukogu");
  }
}
