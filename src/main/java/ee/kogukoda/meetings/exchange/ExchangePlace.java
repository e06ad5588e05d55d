package ee.kogukoda.meetings.exchange;

import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The municipality that an address names.
@Component
class ExchangePlace {
  private final Municipalities municipalities;

  ExchangePlace(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  <T> T call(String slug, Callable<T> work) {
    try {
      return Scope.call(municipalities.getBySlug(slug).id().value(), work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static String site() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
  }
}
