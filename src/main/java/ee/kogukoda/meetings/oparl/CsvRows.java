package ee.kogukoda.meetings.oparl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/// Rows as RFC 4180 wants them: commas, CRLF, and quotes around what needs them.
record CsvRows(Writer out) {
  void row(String... cells) {
    try {
      for (int i = 0; i < cells.length; i++) {
        if (i > 0) out.write(',');
        out.write(cell(cells[i]));
      }
      out.write("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
