package ee.kogukoda.database.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// The data folder holds personal data and keys: what is made there is for its owner alone. A
/// folder that is there already is as the operator has made it.
public final class DataFolder {
  private DataFolder() {}

  /// Whoever needs the folder and cannot write there says so; not everybody needs it.
  public static void make(Path data) {
    Path folder = data.toAbsolutePath().normalize();
    try {
      if (folder.getParent() != null) Files.createDirectories(folder.getParent());
      Files.createDirectories(folder, ownerAlone(folder.getFileSystem(), "rwx------"));
    } catch (IOException notNow) {
      return;
    }
  }

  /// A new file in it, opened for writing.
  public static OutputStream create(Path file) throws IOException {
    Files.createDirectories(file.getParent(), ownerAlone(file.getFileSystem(), "rwx------"));
    Files.createFile(file, ownerAlone(file.getFileSystem(), "rw-------"));
    return Files.newOutputStream(file, StandardOpenOption.WRITE);
  }

  private static FileAttribute<?>[] ownerAlone(FileSystem files, String permissions) {
    if (!files.supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }
}
