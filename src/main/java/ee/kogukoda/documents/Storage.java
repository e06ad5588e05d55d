package ee.kogukoda.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Where the contents of files lie, under their hash. What is there is never changed, so storing
/// twice is storing once, and a transaction that is rolled back leaves nothing but a spare file.
interface Storage {
  void put(Sha256 hash, Path content) throws IOException;

  /// The content; it is the caller's to close. A missing file is a defect of the store.
  InputStream open(Sha256 hash) throws IOException;
}
