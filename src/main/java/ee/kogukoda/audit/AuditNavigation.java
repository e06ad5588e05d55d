package ee.kogukoda.audit;

import ee.kogukoda.access.Access;
import ee.kogukoda.web.Navigation;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AuditNavigation implements Navigation {
  private final Access access;

  AuditNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Words words, @Nullable Place place) {
    if (!access.may(AuditPermission.READ, place == null ? null : place.id())) return List.of();
    String href = place == null ? "/logi" : "/" + place.slug() + "/logi";
    Where where = place == null ? Where.PERSON : Where.WORK;
    return List.of(new Entry(where, 85, words.say("audit.title"), href));
  }
}
