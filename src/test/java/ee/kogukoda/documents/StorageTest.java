package ee.kogukoda.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
  private static final Sha256 HASH = new Sha256("abcd" + "0".repeat(60));

  @TempDir Path folder;

  @Test
  void theFolderKeepsAFileUnderItsHashOnceAndLeavesNothingElse() throws Exception {
    Storage storage = new FolderStorage(folder.resolve("files"));

    storage.put(HASH, content());
    storage.put(HASH, content());

    assertThat(text(storage)).isEqualTo("Tere, volikogu!");
    try (Stream<Path> files = Files.walk(folder.resolve("files")).filter(Files::isRegularFile)) {
      assertThat(files).containsExactly(folder.resolve("files/ab/cd").resolve(HASH.hex()));
    }
  }

  @Test
  void theBucketKeepsAFileUnderItsHashOnce() throws Exception {
    try (LoopbackBucket bucket = LoopbackBucket.start();
        BucketStorage storage = new BucketStorage(settings(bucket.address()))) {
      storage.put(HASH, content());
      storage.put(HASH, content());

      assertThat(text(storage)).isEqualTo("Tere, volikogu!");
      assertThat(bucket.keys()).containsExactly("/kogukoda/files/" + HASH.path());
      assertThat(bucket.uploads()).isEqualTo(1);
    }
  }

  @Test
  void whatIsNotThereIsAnErrorInBoth() throws Exception {
    assertThatThrownBy(() -> new FolderStorage(folder).open(HASH)).isInstanceOf(IOException.class);
    try (LoopbackBucket bucket = LoopbackBucket.start();
        BucketStorage storage = new BucketStorage(settings(bucket.address()))) {
      assertThatThrownBy(() -> storage.open(HASH)).isInstanceOf(IOException.class);
    }
  }

  private static DocumentsSettings.S3 settings(URI endpoint) {
    return new DocumentsSettings.S3(
        "kogukoda", endpoint, "eu-north-1", "access", "secret", "files/");
  }

  private Path content() throws IOException {
    return Files.writeString(folder.resolve("content"), "Tere, volikogu!");
  }

  private static String text(Storage storage) throws IOException {
    try (InputStream in = storage.open(HASH)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
