package ee.kogukoda.meetings.hall;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.session.SessionCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever can be asked of a session has an address, and each address a place on some page.
class EveryActionTest {
  private static final List<Path> HALL =
      Stream.of("hall", "console", "phone", "desk")
          .map(Path.of("src/main/java/ee/kogukoda/meetings")::resolve)
          .toList();
  private static final List<Path> TEMPLATES = List.of(Path.of("src/main/jte/meetings/hall"));
  private static final Pattern POST = Pattern.compile("@PostMapping\\(\"([^\"]+)\"");

  /// Asked before the evening, where the session is prepared, after it, by the signed minutes, on
  /// the page of a session in writing, and by the house itself, which hears of members' devices.
  private static final Set<String> ELSEWHERE =
      Set.of(
          "Announce",
          "RecallNotice",
          "CancelSession",
          "RecordSigning",
          "LoseConnection",
          "RegainConnection",
          "ExtendWindow",
          "CountPositions");

  @Test
  void everyCommandCanBeGiven() throws IOException {
    String actions = texts(HALL, "Actions.java", "Opening.java", "Proposing.java");

    assertThat(commands(SessionCommand.class))
        .hasSizeGreaterThan(40)
        .allSatisfy(command ->
            assertThat(ELSEWHERE.contains(command) || actions.contains("new " + command + "("))
                .as(command)
                .isTrue());
  }

  @Test
  void everyAddressHasItsFormOnAPage() throws IOException {
    String pages =
        texts(HALL, "Pages.java", "Acts.java", "Forms.java", "Rows.java", "Part.java", "Maker.java")
            + texts(TEMPLATES, ".jte");
    List<String> addresses =
        POST.matcher(texts(HALL, "Actions.java")).results().map(found -> found.group(1)).toList();

    assertThat(addresses)
        .hasSizeGreaterThan(35)
        .allSatisfy(address ->
            assertThat(pages).contains(address.substring(address.lastIndexOf('/') + 1) + "\""));
  }

  private static List<String> commands(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(each -> commands(each).stream()).toList()
        : List.of(type.getSimpleName());
  }

  private static String texts(List<Path> folders, String... endings) throws IOException {
    var text = new StringBuilder();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList())
          if (Stream.of(endings).anyMatch(file.toString()::endsWith))
            text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
