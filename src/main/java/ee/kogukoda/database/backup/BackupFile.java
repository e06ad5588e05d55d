package ee.kogukoda.database.backup;

import ee.kogukoda.database.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.boot.ApplicationArguments;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup that has been written, opened for reading.
final class BackupFile implements AutoCloseable {
  private final Path file;
  private final ZipFile zip;
  private final BackupManifest manifest;

  private BackupFile(Path file, ZipFile zip, BackupManifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /// The one file that the operator names.
  static Path named(ApplicationArguments arguments) {
    var names = arguments.getNonOptionArgs();
    if (names.size() != 1) throw new CannotStart("name one file");
    return Path.of(names.getFirst()).toAbsolutePath();
  }

  /// What must survive besides the database: everything in the data folder but the embedded
  /// PostgreSQL.
  static List<Path> listStored(Path data) throws IOException {
    if (!Files.isDirectory(data)) return List.of();
    Path postgres = data.resolve("postgres");
    try (var paths = Files.walk(data)) {
      return paths
          .filter(path -> !path.startsWith(postgres) && Files.isRegularFile(path))
          .sorted()
          .toList();
    }
  }

  static String release() {
    return Objects.requireNonNullElse(
        BackupFile.class.getPackage().getImplementationVersion(), "unreleased");
  }

  static BackupFile open(Path file) {
    if (!Files.isReadable(file)) throw new CannotStart("%s cannot be read".formatted(file));
    try {
      var zip = new ZipFile(file.toFile());
      var entry = zip.getEntry(BackupManifest.NAME);
      if (entry == null) throw new CannotStart("%s is not a backup of Kogukoda".formatted(file));
      try (var in = zip.getInputStream(entry)) {
        var manifest = JsonMapper.builder().build().readValue(in, BackupManifest.class);
        if (manifest.format() != BackupManifest.FORMAT)
          throw new CannotStart(
              "%s was written by a newer Kogukoda, %s".formatted(file, manifest.release()));
        return new BackupFile(file, zip, manifest);
      }
    } catch (IOException | JacksonException e) {
      throw new CannotStart("%s is not a backup of Kogukoda, or a broken one".formatted(file), e);
    }
  }

  BackupManifest manifest() {
    return manifest;
  }

  /// Reads all of it and compares the checksums, before anything is changed anywhere.
  void requireWhole() {
    var missing = new HashSet<String>();
    for (var entry : manifest.entries()) {
      if (!entry.sha256().equals(checksum(entry.name()))) missing.add(entry.name());
    }
    if (!missing.isEmpty())
      throw new CannotStart(
          "%s is broken: %d of its %d parts are not as they were written"
              .formatted(file, missing.size(), manifest.entries().size()));
  }

  private String checksum(String name) {
    try (var in = new DigestInputStream(read(name), BackupWriter.sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (IOException broken) {
      return "";
    }
  }

  InputStream read(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) throw new IOException(name + " is missing");
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
