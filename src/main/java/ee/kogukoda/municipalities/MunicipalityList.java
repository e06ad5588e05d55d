package ee.kogukoda.municipalities;

import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.tables.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.Collator;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the list of all municipalities: few enough to be sorted here, by the Estonian alphabet.
@Component
class MunicipalityList {
  private static final String ASKED = "nimi";
  private static final int ALL = 1000;

  private final Municipalities municipalities;
  private final MunicipalityStore store;
  private final Clock clock;

  MunicipalityList(Municipalities municipalities, MunicipalityStore store, Clock clock) {
    this.municipalities = municipalities;
    this.store = store;
    this.clock = clock;
  }

  /// How the list may be asked for; `nimi` filters, any column sorts.
  static TableQuery query(HttpServletRequest request) {
    return TableQuery.of(request, Column.ADDRESSES, Column.NAME.address, ALL);
  }

  MunicipalityListPage page(Frame frame, TableQuery query) {
    var asked = asked(query);
    return new MunicipalityListPage(
        frame,
        asked,
        Arrays.stream(Column.values()).map(column -> column.head(frame, query)).toList(),
        lines(query).map(line -> line.row(frame.formats())).toList(),
        find(asked).filter(each -> !each.isActiveOn(today())).map(this::ended).toList(),
        query.as(".csv"),
        query.as(".xlsx"));
  }

  /// The same rows as on the page, for a file.
  Stream<List<@Nullable Object>> cells(TableQuery query) {
    return lines(query).map(Line::cells);
  }

  static List<String> heads(Frame frame) {
    return Arrays.stream(Column.values()).map(column -> frame.say(column.text)).toList();
  }

  private Stream<Line> lines(TableQuery query) {
    var figures = store.listFigures();
    return find(asked(query))
        .filter(each -> each.isActiveOn(today()))
        .map(each -> Line.of(each, figures.getOrDefault(each.id(), Map.of())))
        .sorted(Column.sortedBy(query).order(query.isDescending()));
  }

  /// The made-up one is shown only to whoever asks for it.
  private Stream<Municipality> find(String asked) {
    return municipalities.listAll().stream()
        .filter(each -> matches(each, asked) && !(each.demo() && asked.isEmpty()));
  }

  private MunicipalityListPage.Ended ended(Municipality each) {
    return new MunicipalityListPage.Ended(
        each.link(), municipalities.findSuccessor(each).map(Municipality::link).orElse(null));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingCalendar.TALLINN);
  }

  private static String asked(TableQuery query) {
    var asked = query.filter(ASKED);
    return asked == null ? "" : asked;
  }

  private static boolean matches(Municipality each, String asked) {
    var text = each.name() + " " + county(each);
    return List.of(fold(asked).split(" ")).stream().allMatch(fold(text)::contains);
  }

  /// Found without its dots and tildes, as on a keyboard that has none.
  private static String fold(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }

  private static String county(Municipality each) {
    var county = each.county();
    return county == null ? "" : county.officialName();
  }

  /// A municipality as it is sorted: figures may be unknown.
  private record Line(
      Municipality municipality,
      String county,
      @Nullable BigDecimal population,
      @Nullable BigDecimal seats) {
    static Line of(Municipality each, Map<Figure.Code, Figure> figures) {
      return new Line(
          each,
          MunicipalityList.county(each),
          value(figures, Figure.Code.POPULATION),
          value(figures, Figure.Code.COUNCIL_SEATS));
    }

    private static @Nullable BigDecimal value(Map<Figure.Code, Figure> figures, Figure.Code code) {
      var figure = figures.get(code);
      return figure == null ? null : figure.value();
    }

    MunicipalityListPage.Row row(Formats formats) {
      return new MunicipalityListPage.Row(
          municipality.link(), county, written(population, formats), written(seats, formats));
    }

    List<@Nullable Object> cells() {
      return Arrays.asList(municipality.name(), county, population, seats);
    }

    private static String written(@Nullable BigDecimal number, Formats formats) {
      return number == null ? "" : formats.number(number.longValue());
    }
  }

  private enum Column {
    NAME("omavalitsus", "municipalities.list.name"),
    COUNTY("maakond", "municipalities.list.county"),
    POPULATION("elanikke", "municipalities.list.population"),
    SEATS("kohti", "municipalities.list.seats");

    private static final Map<String, String> ADDRESSES =
        Arrays.stream(values()).collect(Collectors.toMap(c -> c.address, c -> c.address));

    private final String address;
    private final String text;

    Column(String address, String text) {
      this.address = address;
      this.text = text;
    }

    static Column sortedBy(TableQuery query) {
      return Arrays.stream(values())
          .filter(column -> query.sorted(column.address) != null)
          .findFirst()
          .orElse(NAME);
    }

    MunicipalityListPage.Head head(Frame frame, TableQuery query) {
      return new MunicipalityListPage.Head(
          frame.say(text),
          query.sortedBy(address),
          query.sorted(address),
          this == POPULATION || this == SEATS);
    }

    /// Unknown figures come last either way; equals by name.
    Comparator<Line> order(boolean descending) {
      var byName = Comparator.comparing((Line line) -> line.municipality.name(), collator());
      return switch (this) {
        case NAME -> descending ? byName.reversed() : byName;
        case COUNTY -> {
          var byCounty = Comparator.comparing(Line::county, collator());
          yield (descending ? byCounty.reversed() : byCounty).thenComparing(byName);
        }
        case POPULATION ->
            Comparator.comparing(Line::population, figures(descending)).thenComparing(byName);
        case SEATS -> Comparator.comparing(Line::seats, figures(descending)).thenComparing(byName);
      };
    }

    private static Comparator<@Nullable BigDecimal> figures(boolean descending) {
      Comparator<BigDecimal> natural = Comparator.naturalOrder();
      return Comparator.nullsLast(descending ? natural.reversed() : natural);
    }

    private static Comparator<Object> collator() {
      return Collator.getInstance(Locale.of("et"));
    }
  }
}
