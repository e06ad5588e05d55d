package ee.kogukoda.municipalities;

import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Founds Näidisvald, the made-up municipality of demonstrations and tests, where it is not yet.
/// Other modules' demonstration data come after it, from order 30 on.
@Component
@Order(20)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class MunicipalitiesDemo implements ApplicationRunner {
  private final DemoStore store;
  private final OrganisationalUnits units;
  private final Municipalities municipalities;

  MunicipalitiesDemo(DemoStore store, OrganisationalUnits units, Municipalities municipalities) {
    this.store = store;
    this.units = units;
    this.municipalities = municipalities;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    var id = Uuid7.next();
    if (!store.found(id)) return;
    store.describe(id);
    Scope.run(id, this::addUnits);
    municipalities.forget();
  }

  private void addUnits() {
    add(null, "Vallakantselei");
    add(null, "Ehitus- ja planeerimisosakond");
    add(null, "Sotsiaalosakond");
    var education = add(null, "Haridus- ja kultuuriosakond");
    add(education, "Näidisvalla Kool");
    add(education, "Näidisvalla Lasteaed");
    add(education, "Näidisvalla Raamatukogu");
  }

  private UUID add(@Nullable UUID parent, String name) {
    return units.create(parent, name);
  }
}
