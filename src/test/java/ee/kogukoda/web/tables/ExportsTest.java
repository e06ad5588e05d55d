package ee.kogukoda.web.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class ExportsTest {
  private static final List<String> HEAD = List.of("Kuupäev", "Mis", "Summa", "Muudetud");
  private static final List<Object> ROW =
      Arrays.asList(
          LocalDate.of(2026, 11, 26),
          "Kool; \"õu\"",
          new BigDecimal("-62000.50"),
          Instant.parse("2026-11-26T16:42:05Z"));

  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void csvOpensByDoubleClickInEstonia() throws Exception {
    Exports.csv(response, "istungid õ", HEAD, Stream.of(ROW, Arrays.asList(null, "", 7, null)));

    assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
        .isEqualTo(
            "\ufeffKuupäev;Mis;Summa;Muudetud\r\n"
                + "26.11.2026;\"Kool; \"\"õu\"\"\";-62000,50;26.11.2026 18.42\r\n"
                + "\"\";;7;\r\n");
    assertThat(response.getHeader("Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''istungid%20%C3%B5.csv");
  }

  @Test
  void formulaStaysAText() throws Exception {
    for (String formula :
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "=cmd|' /C calc'!A0")) {
      var csv = new MockHttpServletResponse();
      Exports.csv(csv, "x", List.of("a"), Stream.of(List.of(formula)));
      assertThat(csv.getContentAsString(StandardCharsets.UTF_8).lines().skip(1).findFirst())
          .hasValueSatisfying(line -> assertThat(line.replace("\"", "")).startsWith("'"));

      var xlsx = new MockHttpServletResponse();
      Exports.xlsx(xlsx, "x", List.of("a"), Stream.of(List.of(formula)));
      try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.getContentAsByteArray()))) {
        var cell = book.getSheetAt(0).getRow(1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  @Test
  void xlsxHoldsDatesAndNumbersAsSuch() throws Exception {
    Exports.xlsx(response, "istungid", HEAD, Stream.of(ROW));

    try (var book = new XSSFWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
      var row = book.getSheetAt(0).getRow(1);
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("Kuupäev");
      assertThat(DateUtil.isCellDateFormatted(row.getCell(0))).isTrue();
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(-62000.5);
      assertThat(row.getCell(3).getLocalDateTimeCellValue()).hasToString("2026-11-26T18:42:05");
    }
  }

  @Test
  void closesItsRowsAndTakesManyOfThem() throws Exception {
    var closed = new boolean[1];
    Stream<List<Object>> rows =
        IntStream.range(0, 20_000)
            .mapToObj(number -> List.<Object>of(number, "rida"))
            .onClose(() -> closed[0] = true);

    Exports.xlsx(response, "palju", List.of("nr", "mis"), rows);

    assertThat(closed[0]).isTrue();
  }
}
