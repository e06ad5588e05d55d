package ee.kogukoda.web.tables;

import ee.kogukoda.web.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a reader wants a table: sorted by what, filtered by what, from where on. All of it stands in
/// the address (`?jarjestus=-aeg&staatus=avatud&leht=2`), so a list can be kept, sent and returned
/// to.
public final class TableQuery {
  private static final String SORT = "jarjestus";
  private static final String PAGE = "leht";
  private static final String AFTER = "parast";
  private static final int LAST_PAGE = 1000;

  private final String path;
  private final Map<String, String> asked;
  private final Map<String, String> columns;
  private final String sort;
  private final boolean descending;
  private final int rows;

  private TableQuery(
      String path, Map<String, String> asked, Map<String, String> columns, String usual, int rows) {
    this.path = path;
    this.asked = asked;
    this.columns = columns;
    this.rows = rows;
    String wanted = asked.getOrDefault(SORT, usual);
    if (!columns.containsKey(wanted.replaceFirst("^-", ""))) wanted = usual;
    descending = wanted.startsWith("-");
    sort = wanted.replaceFirst("^-", "");
  }

  /// @param columns what may be sorted by: the name in the address and the SQL it stands for, which
  ///   never comes from the request
  /// @param usual the order where none is asked for, for example `-aeg` for newest first
  /// @param rows how many rows a page shows
  public static TableQuery of(
      HttpServletRequest request, Map<String, String> columns, String usual, int rows) {
    var asked = new LinkedHashMap<String, String>();
    request.getParameterMap().forEach((name, values) -> asked.put(name, values[0].strip()));
    asked.remove(Language.PARAMETER);
    asked.values().removeIf(String::isEmpty);
    return new TableQuery(request.getRequestURI(), asked, Map.copyOf(columns), usual, rows);
  }

  /// The value of a filter, or null where it is not set.
  public @Nullable String filter(String name) {
    return asked.get(name);
  }

  /// SQL to stand after `order by`; `tie` is a unique column that decides between equals.
  public String orderBy(String tie) {
    String direction = descending ? " desc" : "";
    return columns.get(sort) + direction + " nulls last, " + tie + direction;
  }

  public boolean isDescending() {
    return descending;
  }

  /// One row more than is shown tells whether there is a next page.
  public int limit() {
    return rows + 1;
  }

  public int offset() {
    return (page() - 1) * rows;
  }

  /// Key of the last row seen, for lists too long to count through; null at the beginning.
  public @Nullable String after() {
    return asked.get(AFTER);
  }

  /// For the `aria-sort` of the column's header: ascending, descending or null.
  public @Nullable String sorted(String column) {
    if (!column.equals(sort)) return null;
    return descending ? "descending" : "ascending";
  }

  /// The same list sorted by this column; the other way round where it already is.
  public String sortedBy(String column) {
    return from(with(SORT, column.equals(sort) && !descending ? "-" + column : column));
  }

  /// The same list with this filter, from the beginning.
  public String filteredBy(String name, String value) {
    return from(with(name, value));
  }

  /// The page before, or null on the first.
  public @Nullable String previous() {
    return page() == 1 ? null : address(with(PAGE, String.valueOf(page() - 1)));
  }

  /// The next page, or null where `found` rows, of the [#limit] asked for, say that there is none.
  public @Nullable String next(int found) {
    return found > rows ? address(with(PAGE, String.valueOf(page() + 1))) : null;
  }

  /// The page after the row with this key.
  public String nextAfter(String key) {
    return address(with(AFTER, key));
  }

  /// The whole list in another form, for example `.csv`.
  public String as(String ending) {
    Map<String, String> all = new LinkedHashMap<>(asked);
    all.remove(PAGE);
    all.remove(AFTER);
    return address(all).replaceFirst("(\\?|$)", ending + "$1");
  }

  private int page() {
    String page = asked.getOrDefault(PAGE, "1");
    int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
    return Math.clamp(number, 1, LAST_PAGE);
  }

  private Map<String, String> with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(asked);
    changed.put(name, value);
    return changed;
  }

  private String from(Map<String, String> changed) {
    changed.remove(PAGE);
    changed.remove(AFTER);
    return address(changed);
  }

  private String address(Map<String, String> query) {
    if (query.isEmpty()) return path;
    return query.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
