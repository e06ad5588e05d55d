package ee.kogukoda.identity;

import ee.kogukoda.web.Words;
import java.util.List;

/// Extension point: the personas that a module's demonstration data offers on the sign-in page. To
/// be registered only where that data is loaded (`kogukoda.demo`).
public interface DemoPersonas {
  /// In the order in which they are shown; personas of one group stand together.
  List<DemoPersona> personas(Words words);
}
