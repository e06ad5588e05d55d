package ee.kogukoda.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A CSV file to be imported (RFC 4180, UTF-8), whose first line names the columns, in any order.
public final class ImportTable {
  private final Set<String> required;
  private final Set<String> optional;
  private final ImportReport report;

  /// @param required columns that must be there; their fields may be empty all the same
  /// @param optional columns that may be missing
  public ImportTable(Set<String> required, Set<String> optional, ImportReport report) {
    this.required = Set.copyOf(required);
    this.optional = Set.copyOf(optional);
    this.report = report;
  }

  /// The lines that have as many fields as the first; the others are reported, as is whatever is
  /// wrong with the columns.
  public List<ImportRow> read(Path file) throws IOException {
    var rows = new ArrayList<ImportRow>();
    long line = 1;
    try (var reader = Files.newBufferedReader(file);
        var parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
      List<String> columns = List.of();
      for (CSVRecord record : parser) {
        if (line == 1) columns = columns(record);
        else if (!isBlank(record)) add(rows, line, columns, record);
        if (columns.isEmpty()) return List.of();
        line = parser.getCurrentLineNumber() + 1;
      }
      if (line == 1) report.problem(1, "", "the file is empty");
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException notUtf8) throw notUtf8;
      report.problem(line, "", "a quotation mark is missing or stands in the wrong place");
    }
    return rows;
  }

  private List<String> columns(CSVRecord first) {
    var columns = Arrays.stream(first.values()).map(ImportTable::clean).toList();
    if (columns.size() == 1 && columns.getFirst().contains(";")) {
      report.problem(1, "", "the columns are divided by semicolons; save the file with commas");
      return List.of();
    }
    boolean right = new HashSet<>(columns).size() == columns.size();
    if (!right) report.problem(1, "", "a column is there twice");
    for (String column : columns) {
      if (required.contains(column) || optional.contains(column)) continue;
      report.problem(1, column, "this column is not known");
      right = false;
    }
    for (String column : required.stream().sorted().toList()) {
      if (columns.contains(column)) continue;
      report.problem(1, column, "this column is missing");
      right = false;
    }
    return right ? columns : List.of();
  }

  private void add(List<ImportRow> rows, long line, List<String> columns, CSVRecord record) {
    if (record.size() != columns.size()) {
      report.problem(
          line,
          "",
          "%d fields, where the first line has %d".formatted(record.size(), columns.size()));
      return;
    }
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) fields.put(columns.get(i), clean(record.get(i)));
    rows.add(new ImportRow(line, fields, report));
  }

  private static boolean isBlank(CSVRecord record) {
    return record.size() == 1 && record.get(0).isBlank();
  }

  /// Without spaces around, and without the mark that some programs put before UTF-8.
  private static String clean(String field) {
    return field.replace("\ufeff", "").strip();
  }
}
