package ee.kogukoda.search;

import ee.kogukoda.database.Scope;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What can be found. Written in the transaction of the deed itself: what was withdrawn is not
/// found a moment longer.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SearchIndex {
  private final EntryStore store;

  SearchIndex(EntryStore store) {
    this.store = store;
  }

  /// Lets these be found from now on, in place of whatever was put for the same source. They belong
  /// to the municipality in scope, or to the whole country outside any.
  ///
  /// @param source what they all come from, for example a session with its items
  public void put(UUID source, Collection<SearchEntry> entries) {
    @Nullable UUID municipality = Scope.current().orElse(null);
    store.delete(source);
    for (SearchEntry entry : entries) store.insert(source, municipality, entry);
  }

  /// Takes back everything that was put for a source.
  public void remove(UUID source) {
    store.delete(source);
  }
}
