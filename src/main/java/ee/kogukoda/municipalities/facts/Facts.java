package ee.kogukoda.municipalities.facts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The file of municipalities that comes with Kogukoda.
final class Facts {
  private Facts() {}

  static List<FactSheet> read() {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    var file = Objects.requireNonNull(Facts.class.getResourceAsStream("municipalities.csv"));
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
        var parser = format.parse(reader)) {
      var rows = parser.getRecords();
      var clashing = clashing(rows);
      return rows.stream().map(row -> FactSheet.of(row, clashing)).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Set<String> clashing(List<CSVRecord> rows) {
    var seen = new HashSet<String>();
    var clashing = new HashSet<String>();
    for (var row : rows) {
      var slug = FactSheet.shorten(row.get("slug"));
      if (!seen.add(slug)) clashing.add(slug);
    }
    return clashing;
  }
}
