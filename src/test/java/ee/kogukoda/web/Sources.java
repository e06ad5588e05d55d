package ee.kogukoda.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The house's own text, file by file.
final class Sources {
  private static final Path MAIN = Path.of("src/main");

  private Sources() {}

  /// @param folder under `src/main`
  static Map<Path, String> in(String folder, String ending) {
    var sources = new TreeMap<Path, String>();
    try (var files = Files.walk(MAIN.resolve(folder))) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList())
        sources.put(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }
}
