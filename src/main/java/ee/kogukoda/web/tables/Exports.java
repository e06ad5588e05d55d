package ee.kogukoda.web.tables;

import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// Tables as files. Rows leave while they are read, so a table may be of any length; a text that a
/// spreadsheet would run as a formula stays a text.
public final class Exports {
  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
  private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r＝＋－＠]", Pattern.DOTALL);
  private static final int LONGEST_CELL = 32_767;

  private Exports() {}

  /// The way Excel opens in Estonia by double click: UTF-8 with its mark, semicolons, decimal
  /// commas.
  ///
  /// @param name of the file, without its ending
  /// @param rows of texts, numbers, dates and instants; closed at the end
  public static void csv(
      HttpServletResponse response,
      String name,
      List<String> head,
      Stream<? extends List<? extends @Nullable Object>> rows)
      throws IOException {
    begin(response, "text/csv;charset=UTF-8", name + ".csv");
    Formats formats = Formats.in(Language.ET);
    try (rows;
        Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        var printer = new CSVPrinter(writer, CSV)) {
      writer.write('\ufeff');
      printer.printRecord(head);
      for (Iterator<? extends List<? extends @Nullable Object>> left = rows.iterator();
          left.hasNext(); )
        printer.printRecord(left.next().stream().map(value -> text(value, formats)).toList());
    }
  }

  /// @param rows of texts, numbers, dates and instants; closed at the end
  public static void xlsx(
      HttpServletResponse response,
      String name,
      List<String> head,
      Stream<? extends List<? extends @Nullable Object>> rows)
      throws IOException {
    begin(
        response,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        name + ".xlsx");
    try (rows;
        var book = new SXSSFWorkbook(100)) {
      var sheet = new XlsxSheet(book, head);
      rows.forEach(sheet::add);
      book.write(response.getOutputStream());
    }
  }

  private static void begin(HttpServletResponse response, String type, String file) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static String text(@Nullable Object value, Formats formats) {
    return switch (value) {
      case null -> "";
      case LocalDate date -> formats.date(date);
      case Instant instant -> formats.dateTime(instant);
      case BigDecimal number -> number.toPlainString().replace('.', ',');
      case Double number -> number.toString().replace('.', ',');
      case Number number -> number.toString();
      default -> isFormula(value.toString()) ? "'" + value : value.toString();
    };
  }

  private static boolean isFormula(String text) {
    return FORMULA.matcher(text).find();
  }

  private static final class XlsxSheet {
    private final Sheet sheet;
    private final CellStyle date;
    private final CellStyle instant;
    private final CellStyle quoted;
    private int rows;

    XlsxSheet(SXSSFWorkbook book, List<String> head) {
      sheet = book.createSheet();
      date = format(book, "dd.mm.yyyy");
      instant = format(book, "dd.mm.yyyy hh:mm");
      quoted = book.createCellStyle();
      quoted.setQuotePrefixed(true);
      CellStyle bold = book.createCellStyle();
      Font font = book.createFont();
      font.setBold(true);
      bold.setFont(font);
      add(head);
      sheet.getRow(0).forEach(cell -> cell.setCellStyle(bold));
      for (int column = 0; column < head.size(); column++)
        sheet.setColumnWidth(column, 256 * Math.clamp(head.get(column).length() + 6L, 12, 60));
      sheet.createFreezePane(0, 1);
    }

    void add(List<? extends @Nullable Object> values) {
      var row = sheet.createRow(rows++);
      for (int column = 0; column < values.size(); column++)
        fill(row.createCell(column), values.get(column));
    }

    private void fill(Cell cell, @Nullable Object value) {
      switch (value) {
        case null -> {}
        case LocalDate day -> {
          cell.setCellValue(day);
          cell.setCellStyle(date);
        }
        case Instant time -> {
          cell.setCellValue(time.atZone(Formats.TALLINN).toLocalDateTime());
          cell.setCellStyle(instant);
        }
        case Number number -> cell.setCellValue(number.doubleValue());
        default -> {
          String text = value.toString();
          cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
          if (isFormula(text)) cell.setCellStyle(quoted);
        }
      }
    }

    private static CellStyle format(SXSSFWorkbook book, String pattern) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(pattern));
      return style;
    }
  }
}
