package ee.kogukoda.meetings.membership;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table of members as a spreadsheet program saves it: divided by semicolons, commas or tabs, in
/// UTF-8 or in the code page of Windows for the Baltic languages. The first line names the columns.
record MemberFile(List<Line> lines, List<MemberTrouble> troubles) {
  static final List<String> COLUMNS =
      List.of(
          "personal_code",
          "given_name",
          "family_name",
          "seniority",
          "faction",
          "beginning",
          "from",
          "basis");

  /// Only the operator's file names these: in the browser the body is known.
  static final Set<String> PLACES = Set.of("municipality", "body");

  private static final Set<String> OPTIONAL = Set.of("faction", "beginning");
  private static final Charset BALTIC = Charset.forName("windows-1257");

  /// A line with its number in the file.
  record Line(long number, Map<String, String> fields) {
    String field(String column) {
      return fields.getOrDefault(column, "");
    }
  }

  /// @param places whether each line says where
  static MemberFile read(byte[] bytes, boolean places) {
    return read(decode(bytes), places);
  }

  static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, BALTIC);
    }
  }

  static MemberFile read(String text, boolean places) {
    var lines = new ArrayList<Line>();
    var troubles = new ArrayList<MemberTrouble>();
    long number = 1;
    try (var parser = CSVParser.parse(new StringReader(text), format(text))) {
      List<String> columns = List.of();
      for (CSVRecord record : parser) {
        if (number == 1) columns = columns(record, places, troubles);
        else if (columns.isEmpty()) break;
        else if (!isBlank(record)) add(number, columns, record, lines, troubles);
        number = parser.getCurrentLineNumber() + 1;
      }
      if (number == 1) troubles.add(new MemberTrouble(1, "", MemberTrouble.Kind.EMPTY));
    } catch (UncheckedIOException | IOException | IllegalStateException e) {
      troubles.add(new MemberTrouble(number, "", MemberTrouble.Kind.QUOTES));
    }
    return new MemberFile(List.copyOf(lines), List.copyOf(troubles));
  }

  private static CSVFormat format(String text) {
    String first = text.lines().findFirst().orElse("");
    char divider = first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
    return CSVFormat.RFC4180.builder().setDelimiter(divider).get();
  }

  private static List<String> columns(
      CSVRecord first, boolean places, List<MemberTrouble> troubles) {
    List<String> columns =
        Arrays.stream(first.values())
            .map(column -> clean(column).toLowerCase(Locale.ROOT))
            .toList();
    int before = troubles.size();
    if (new HashSet<>(columns).size() < columns.size())
      troubles.add(new MemberTrouble(1, "", MemberTrouble.Kind.COLUMN_TWICE));
    for (String column : columns)
      if (!COLUMNS.contains(column) && !PLACES.contains(column))
        troubles.add(new MemberTrouble(1, column, MemberTrouble.Kind.COLUMN_UNKNOWN));
    for (String column : COLUMNS)
      if (!columns.contains(column) && !OPTIONAL.contains(column))
        troubles.add(new MemberTrouble(1, column, MemberTrouble.Kind.COLUMN_MISSING));
    if (places)
      for (String column : PLACES.stream().sorted().toList())
        if (!columns.contains(column))
          troubles.add(new MemberTrouble(1, column, MemberTrouble.Kind.COLUMN_MISSING));
    return troubles.size() == before ? columns : List.of();
  }

  private static void add(
      long number,
      List<String> columns,
      CSVRecord record,
      List<Line> lines,
      List<MemberTrouble> troubles) {
    if (record.size() != columns.size()) {
      troubles.add(new MemberTrouble(number, "", MemberTrouble.Kind.FIELDS));
      return;
    }
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) fields.put(columns.get(i), clean(record.get(i)));
    lines.add(new Line(number, Map.copyOf(fields)));
  }

  private static boolean isBlank(CSVRecord record) {
    return Arrays.stream(record.values()).allMatch(String::isBlank);
  }

  /// Without spaces around, and without the mark that some programs put before UTF-8.
  private static String clean(String field) {
    return field.replace("\ufeff", "").strip();
  }
}
