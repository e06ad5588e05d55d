package ee.kogukoda.database;

import java.io.IOException;
import java.nio.file.Path;

/// Extension point: what an operator may bring in from a file. A module adds a class named after
/// it, `MandatesImporter` for `./kogukoda import mandates FILE`, with a Spring `@Description` of
/// one line and, like a [Command], without a stereotype.
public interface Importer {
  /// Reads the whole file and writes what is new, in the transaction under way. Where the report
  /// names a problem in the end, all of it is taken back. What was brought in before is left alone.
  void bring(Path file, ImportReport report) throws IOException;
}
