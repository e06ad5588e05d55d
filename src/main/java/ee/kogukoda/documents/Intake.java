package ee.kogukoda.documents;

import ee.kogukoda.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The way of a file into the store: measured, looked at, scanned, and only then kept.
@Component
class Intake {
  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final DocumentsSettings settings;
  private final VirusScan scan;
  private final Storage storage;

  Intake(DocumentsSettings settings, VirusScan scan, Storage storage) {
    this.settings = settings;
    this.scan = scan;
    this.storage = storage;
  }

  /// A file that has been accepted and kept.
  record Kept(FileType type, long size, Sha256 hash) {}

  Kept keep(FileName name, InputStream content) throws IOException {
    Path file = Files.createTempFile("kogukoda-intake", null);
    try {
      Sha256 hash = receive(content, file);
      long size = Files.size(file);
      if (size == 0) throw new Refused(DocumentRefusal.EMPTY);
      FileType type = ContentCheck.check(file, name);
      scan(file, name);
      storage.put(hash, file);
      return new Kept(type, size, hash);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private Sha256 receive(InputStream content, Path file) throws IOException {
    MessageDigest digest = sha256();
    long limit = settings.limit().toBytes();
    long size = 0;
    byte[] buffer = new byte[64 * 1024];
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > limit) {
          throw new Refused(DocumentRefusal.TOO_LARGE, settings.limit().toMegabytes());
        }
        out.write(buffer, 0, read);
      }
    }
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  private void scan(Path file, FileName name) {
    Optional<String> infection;
    try {
      infection = scan.findInfection(file);
    } catch (IOException e) {
      log.warn("the virus scanner gives no answer", e);
      if (settings.acceptUnscanned()) return;
      throw new Refused(DocumentRefusal.SCANNER_UNAVAILABLE);
    }
    if (infection.isPresent()) {
      log.warn("refused an infected file: {}", infection.get());
      throw new Refused(DocumentRefusal.INFECTED, name.text(), infection.get());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
