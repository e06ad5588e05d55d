package ee.kogukoda.municipalities;

import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.web.Frame;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the list of all municipalities.
@Component
class MunicipalityList {
  private final Municipalities municipalities;
  private final MunicipalityStore store;
  private final Clock clock;

  MunicipalityList(Municipalities municipalities, MunicipalityStore store, Clock clock) {
    this.municipalities = municipalities;
    this.store = store;
    this.clock = clock;
  }

  MunicipalityListPage page(Frame frame, String asked) {
    var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.TALLINN);
    var figures = store.listFigures();
    var found = find(asked);
    return new MunicipalityListPage(
        frame,
        asked,
        found.stream()
            .filter(each -> each.isActiveOn(today))
            .map(each -> row(frame, each, figures.getOrDefault(each.id(), Map.of())))
            .toList(),
        found.stream().filter(each -> !each.isActiveOn(today)).map(this::ended).toList());
  }

  /// The made-up one is shown only to whoever asks for it.
  private List<Municipality> find(String asked) {
    return municipalities.listAll().stream()
        .filter(each -> matches(each, asked) && !(each.demo() && asked.isEmpty()))
        .toList();
  }

  private static MunicipalityListPage.Row row(
      Frame frame, Municipality each, Map<Figure.Code, Figure> figures) {
    var county = each.county();
    return new MunicipalityListPage.Row(
        each.link(),
        county == null ? "" : county.officialName(),
        number(frame, figures, Figure.Code.POPULATION),
        number(frame, figures, Figure.Code.COUNCIL_SEATS));
  }

  private MunicipalityListPage.Ended ended(Municipality each) {
    return new MunicipalityListPage.Ended(
        each.link(), municipalities.findSuccessor(each).map(Municipality::link).orElse(null));
  }

  private static String number(Frame frame, Map<Figure.Code, Figure> figures, Figure.Code code) {
    var figure = figures.get(code);
    return figure == null ? "" : frame.formats().number(figure.value().longValue());
  }

  private static boolean matches(Municipality each, String asked) {
    var county = each.county();
    var text = each.name() + " " + (county == null ? "" : county.officialName());
    return List.of(fold(asked).split(" ")).stream().allMatch(fold(text)::contains);
  }

  /// Found without its dots and tildes, as on a keyboard that has none.
  private static String fold(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}
