package ee.kogukoda.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Asks a virus scanner about a file.
interface VirusScan {
  /// What the scanner calls the infection; empty where it found none.
  ///
  /// @throws IOException where the scanner gives no clear answer
  Optional<String> findInfection(Path file) throws IOException;
}
