package ee.kogukoda.search;

import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The municipalities themselves. They know nothing of search, since they stand below it.
@Component
@Order(10)
class MunicipalitiesFound implements Searchable {
  private static final String KIND = "municipalities.municipality";

  private final Municipalities municipalities;

  MunicipalitiesFound(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  @Override
  public String code() {
    return "municipalities";
  }

  /// Follows the facts: another name, another edition.
  @Override
  public String edition() {
    return Integer.toHexString(
        municipalities.listAll().stream()
            .map(each -> each.slug() + " " + each.name() + " " + text(each))
            .collect(Collectors.joining("\n"))
            .hashCode());
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(KIND, "search.kind.municipality"));
  }

  @Override
  public void offer(Municipality municipality, SearchIndex index) {
    var id = municipality.id().value();
    var entry =
        SearchEntry.open(
            KIND, id, municipality.name(), text(municipality), "/" + municipality.slug(), null);
    index.put(id, List.of(entry));
  }

  private static String text(Municipality municipality) {
    var county = municipality.county();
    return (county == null ? "" : county.officialName() + ". ")
        + municipality.councilName()
        + ", "
        + municipality.governmentName();
  }
}
