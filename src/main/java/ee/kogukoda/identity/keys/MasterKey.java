package ee.kogukoda.identity.keys;

import ee.kogukoda.database.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// The key behind all personal codes: given by the operator as `KOGUKODA_KEY` (32 bytes in Base64),
/// or made up once and kept in the data folder, readable only by who runs the house.
final class MasterKey {
  private MasterKey() {}

  static byte[] decode(String text) {
    try {
      byte[] key = Base64.getDecoder().decode(text.strip());
      if (key.length == 32) return key;
    } catch (IllegalArgumentException e) {
      throw new CannotStart("KOGUKODA_KEY is not Base64", e);
    }
    throw new CannotStart(
        "KOGUKODA_KEY must hold 32 bytes, as `openssl rand -base64 32` makes them");
  }

  static Optional<byte[]> read(Path folder) {
    Path file = file(folder);
    if (!Files.exists(file)) return Optional.empty();
    try {
      return Optional.of(decode(Files.readString(file)));
    } catch (IOException e) {
      throw new CannotStart("the key in %s cannot be read".formatted(file), e);
    }
  }

  /// Written whole or not at all: a half-written key would lock everybody's codes in.
  static byte[] create(Path folder) {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    Path file = file(folder);
    try {
      Files.createDirectories(file.getParent());
      Path draft = file.resolveSibling("personal-codes.key.new");
      Files.deleteIfExists(draft);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(ownerOnly));
      }
      Files.writeString(draft, Base64.getEncoder().encodeToString(key) + "\n");
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new CannotStart("the key for personal codes cannot be written to " + file, e);
    }
    return key;
  }

  private static Path file(Path folder) {
    return folder.resolve("personal-codes.key");
  }
}
