package ee.kogukoda.municipalities.facts;

import ee.kogukoda.municipalities.Municipalities;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings the municipalities up to the facts at each start; the second start changes nothing.
@Component
@Order(10)
class FactsLoader implements ApplicationRunner {
  private final FactsStore store;
  private final Municipalities municipalities;

  FactsLoader(FactsStore store, Municipalities municipalities) {
    this.store = store;
    this.municipalities = municipalities;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    var sheets = Facts.read();
    store.lock();
    store.writeMunicipalities(sheets);
    store.writeCodes(sheets);
    store.writeFigures(sheets);
    store.writeSuccessors(sheets);
    municipalities.forget();
  }
}
