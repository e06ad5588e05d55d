package ee.kogukoda.database;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.database.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Nobody reads another module's tables. Foreign keys may point to municipalities and to people.
class OwnSchemaTest {
  private static final Path SOURCES = Path.of("src/main/java/ee/kogukoda");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Set<String> REFERENCED_BY_ALL = Set.of("municipalities", "identity");
  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(from|join|into|update|table|only|using|references|on|trigger|function|view)\\s+"
              + "([a-z_]+)\\.([a-z_]+)");

  @TestFactory
  Stream<DynamicTest> eachModuleNamesOnlyItsOwnSchema() {
    return TestServer.modules().stream()
        .map(module ->
            DynamicTest.dynamicTest(module, () -> assertThat(strangers(module)).isEmpty()));
  }

  private static List<String> strangers(String module) throws IOException {
    var found = new ArrayList<String>();
    // The platform's tables belong to libraries; the database module alone may look at them.
    Path sources = SOURCES.resolve(module.equals("platform") ? "database" : module);
    for (Path folder : List.of(sources, MIGRATIONS.resolve(module))) {
      if (!Files.exists(folder)) continue;
      try (var files = Files.walk(folder)) {
        files.filter(Files::isRegularFile).forEach(file -> collect(module, file, found));
      }
    }
    return found;
  }

  private static void collect(String module, Path file, List<String> found) {
    try {
      var names = TABLE.matcher(Files.readString(file));
      while (names.find()) {
        String schema = names.group(2);
        boolean foreignKey =
            names.group(1).equals("references") && REFERENCED_BY_ALL.contains(schema);
        boolean stranger = TestServer.modules().contains(schema) && !schema.equals(module);
        if (stranger && !foreignKey) found.add(file + ": " + names.group());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
