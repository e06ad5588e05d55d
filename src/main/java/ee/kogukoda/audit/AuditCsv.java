package ee.kogukoda.audit;

import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Entries as a table for spreadsheets, written as they come.
final class AuditCsv implements AutoCloseable {
  private static final char BYTE_ORDER_MARK = '\ufeff'; // without it Excel does not take it for UTF-8

  private final CSVPrinter table;
  private final AuditTexts texts;
  private final Words words;

  AuditCsv(Writer out, AuditTexts texts, Words words) throws IOException {
    this.texts = texts;
    this.words = words;
    out.write(BYTE_ORDER_MARK);
    table = new CSVPrinter(out, CSVFormat.EXCEL.builder().setDelimiter(';').get());
    print("number", "at", "who", "what", "subject_type", "subject_id", "details", "screen", "hash");
  }

  void add(AuditEntry entry) {
    Deed deed = entry.deed();
    print(
        Long.toString(entry.number()),
        Formats.in(words.language()).iso(entry.at()),
        texts.who(entry, words),
        texts.action(deed.action(), words),
        deed.subjectType(),
        deed.subjectId(),
        deed.details(),
        deed.screen(),
        entry.hash().toString());
  }

  /// A spreadsheet must not take what somebody wrote for a formula.
  private void print(String... cells) {
    try {
      table.printRecord(
          Arrays.stream(cells).map(cell -> cell.matches("(?s)[=+@\\-\t\r].*") ? "'" + cell : cell));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
