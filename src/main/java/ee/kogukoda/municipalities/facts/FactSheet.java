package ee.kogukoda.municipalities.facts;

import ee.kogukoda.estonia.County;
import ee.kogukoda.estonia.EhakCode;
import ee.kogukoda.estonia.RegistryCode;
import ee.kogukoda.municipalities.Figure;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// One municipality as the public registers describe it.
///
/// @param longSlug the slug with the kind in it, `elva-vald`; leads to the short one
record FactSheet(
    String slug,
    String longSlug,
    String name,
    String genitive,
    String councilName,
    String governmentName,
    MunicipalityKind kind,
    County county,
    EhakCode ehak,
    @Nullable EhakCode previousEhak,
    RegistryCode registryCode,
    Municipality.Contact contact,
    @Nullable LocalDate validTo,
    @Nullable EhakCode successor,
    List<Figure> figures) {

  /// @param clashing short slugs that two municipalities would share
  static FactSheet of(CSVRecord row, Set<String> clashing) {
    var longSlug = row.get("slug");
    return new FactSheet(
        clashing.contains(shorten(longSlug)) ? longSlug : shorten(longSlug),
        longSlug,
        row.get("name"),
        row.get("genitive"),
        row.get("council_name"),
        row.get("government_name"),
        row.get("kind").equals("linn") ? MunicipalityKind.LINN : MunicipalityKind.VALD,
        County.findByEhak(new EhakCode(row.get("county_ehak"))).orElseThrow(),
        new EhakCode(row.get("ehak")),
        ehak(row, "ehak_previous"),
        new RegistryCode(row.get("registrikood")),
        contact(row),
        lastDay(row.get("valid_to")),
        ehak(row, "successor_ehak"),
        figures(row));
  }

  /// `elva-vald` is short as `elva`, `tallinn` as itself.
  static String shorten(String longSlug) {
    return longSlug.replaceFirst("-(vald|linn)$", "");
  }

  private static Municipality.Contact contact(CSVRecord row) {
    var street = text(row, "office_address");
    var town = "%s %s".formatted(row.get("postal_code"), row.get("office_settlement")).strip();
    return new Municipality.Contact(
        text(row, "website_ascii"),
        text(row, "email"),
        street == null ? null : town.isEmpty() ? street : street + ", " + town);
  }

  private static List<Figure> figures(CSVRecord row) {
    var figures = new ArrayList<Figure>();
    add(figures, row, "population_rr_2024", Figure.Code.POPULATION, "2024-06-28");
    add(figures, row, "voters_2024", Figure.Code.VOTERS, "2024-06-28");
    add(figures, row, "area_km2", Figure.Code.AREA_KM2, "2018-09-01");
    add(figures, row, "council_seats", Figure.Code.COUNCIL_SEATS, row.get("seats_year"));
    return figures;
  }

  private static void add(
      List<Figure> figures, CSVRecord row, String column, Figure.Code code, String asOf) {
    var text = text(row, column);
    if (text != null) figures.add(new Figure(code, new BigDecimal(text), asOf));
  }

  /// The day of a merger is the announcement of the election's result; where the source knows only
  /// the month, its last day stands for it.
  private static @Nullable LocalDate lastDay(String text) {
    return text.isEmpty() ? null : YearMonth.parse(text).atEndOfMonth();
  }

  private static @Nullable EhakCode ehak(CSVRecord row, String column) {
    var text = text(row, column);
    return text == null ? null : new EhakCode(text);
  }

  private static @Nullable String text(CSVRecord row, String column) {
    var text = row.get(column);
    return text.isEmpty() ? null : text;
  }
}
