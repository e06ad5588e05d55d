package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Somebody made up, as written in `naidisvald.csv`.
///
/// @param number of the line, which makes the person's key
/// @param seniority 0 for those without a seat
record DemoPerson(
    int number,
    String givenName,
    String familyName,
    int seniority,
    @Nullable String faction,
    boolean leadsFaction,
    List<Role> offices) {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setNullString("")
          .get();

  static List<DemoPerson> readAll(InputStream in) throws IOException {
    return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
        .map(DemoPerson::of)
        .toList();
  }

  private static DemoPerson of(CSVRecord row) {
    @Nullable String seniority = row.get("seniority");
    @Nullable String offices = row.get("offices");
    return new DemoPerson(
        (int) row.getRecordNumber(),
        row.get("given"),
        row.get("family"),
        seniority == null ? 0 : Integer.parseInt(seniority),
        row.get("faction"),
        row.get("leads") != null,
        offices == null
            ? List.of()
            : Arrays.stream(offices.split(" ")).map(Role::valueOf).toList());
  }

  String name() {
    return givenName + " " + familyName;
  }

  /// In a domain that never exists (RFC 2606).
  String email() {
    return plain(name()).replace(' ', '.') + "@naidisvald.example";
  }

  /// Without capitals and dots above letters, as in addresses.
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /// The same at every start and in every test.
  UUID id() {
    return new UUID(0x0d3e_0000_0000_7000L, 0x8000_0000_0000_0100L + number);
  }

  boolean hasSeat() {
    return seniority > 0;
  }

  Seat seat() {
    return new Seat(id(), name(), faction, leadsFaction, seniority);
  }
}
