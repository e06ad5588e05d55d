package ee.kogukoda.database;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// One line of an [ImportTable]. Whatever is wrong with a field goes to the report at once, and the
/// field counts as empty.
public final class ImportRow {
  private static final int LONGEST = 300;

  private final long line;
  private final Map<String, String> fields;
  private final ImportReport report;
  private boolean right = true;

  ImportRow(long line, Map<String, String> fields, ImportReport report) {
    this.line = line;
    this.fields = Map.copyOf(fields);
    this.report = report;
  }

  /// What stands there, if anything does.
  public Optional<String> find(String column) {
    String text = fields.getOrDefault(column, "");
    if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
      problem(column, "longer than %d characters or more than one line".formatted(LONGEST));
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// What stands there and must.
  public Optional<String> require(String column) {
    var text = find(column);
    if (text.isEmpty() && fields.getOrDefault(column, "").isEmpty()) problem(column, "is empty");
    return text;
  }

  /// The day that stands there, if any does: 2026-11-25.
  public Optional<LocalDate> findDate(String column) {
    return find(column).flatMap(text -> date(column, text));
  }

  /// The day that stands there and must.
  public Optional<LocalDate> requireDate(String column) {
    return require(column).flatMap(text -> date(column, text));
  }

  private Optional<LocalDate> date(String column, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      problem(column, "%s is no date like 2026-11-25".formatted(text));
      return Optional.empty();
    }
  }

  public void problem(String column, String words) {
    right = false;
    report.problem(line, column, words);
  }

  /// Whether nothing was wrong with this line so far.
  public boolean isRight() {
    return right;
  }
}
