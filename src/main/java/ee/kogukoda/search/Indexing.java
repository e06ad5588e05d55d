package ee.kogukoda.search;

import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills the index at the start from each source whose edition it does not follow: the first time,
/// after an upgrade that offers more, and after the command `reindex`.
@Component
@Order(100)
class Indexing implements ApplicationRunner {
  private final Sources sources;
  private final SearchIndex index;
  private final EntryStore store;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;

  Indexing(
      Sources sources,
      SearchIndex index,
      EntryStore store,
      Municipalities municipalities,
      TransactionTemplate transactions) {
    this.sources = sources;
    this.index = index;
    this.store = store;
    this.municipalities = municipalities;
    this.transactions = transactions;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var followed = store.listEditions();
    for (Searchable source : sources.all()) {
      if (followed.contains(source.code() + " " + source.edition())) continue;
      municipalities.listAll().forEach(municipality -> fill(source, municipality));
      store.setEdition(source.code(), source.edition());
    }
  }

  private void fill(Searchable source, Municipality municipality) {
    Scope.run(
        municipality.id().value(),
        () ->
            transactions.executeWithoutResult(status -> {
              for (var kind : source.kinds())
                store.deleteKind(municipality.id().value(), kind.code());
              source.offer(municipality, index);
            }));
  }
}
