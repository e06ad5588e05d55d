package ee.kogukoda.search;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All sources of entries, in an order that does not change.
@Component
class Sources {
  private final List<Searchable> all;
  private final List<Searchable.Kind> kinds;

  Sources(List<Searchable> all) {
    this.all = List.copyOf(all);
    kinds = all.stream().flatMap(source -> source.kinds().stream()).toList();
  }

  List<Searchable> all() {
    return all;
  }

  List<Searchable.Kind> kinds() {
    return kinds;
  }

  Optional<Searchable.Kind> findKind(String code) {
    return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  Searchable.Kind getKind(String code) {
    return findKind(code).orElseThrow(() -> new NoSuchElementException("no kind " + code));
  }
}
