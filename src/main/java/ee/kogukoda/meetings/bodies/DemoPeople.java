package ee.kogukoda.meetings.bodies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The made-up people of Näidisvald's council: those of `naidisvald.csv`, or of a file in the same
/// form, so that a council of another size may be tried out.
@Component
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoPeople {
  private final List<DemoPerson> everybody;

  DemoPeople(@Value("${kogukoda.demo.council:}") String file) {
    try (InputStream in = open(file)) {
      everybody = DemoPerson.readAll(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<DemoPerson> list() {
    return everybody;
  }

  private static InputStream open(String file) throws IOException {
    if (!file.isEmpty()) return Files.newInputStream(Path.of(file));
    InputStream built = DemoPeople.class.getResourceAsStream("naidisvald.csv");
    if (built == null) throw new IllegalStateException("naidisvald.csv is missing");
    return built;
  }
}
