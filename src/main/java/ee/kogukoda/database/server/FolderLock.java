package ee.kogukoda.database.server;

import ee.kogukoda.database.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// One house per data folder. The operating system lets go of the lock when the process ends,
/// however it ends, so that a killed house leaves nothing to clean up.
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(Path folder) {
    try {
      Files.createDirectories(folder);
      keepOthersOut(folder);
      var channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) != null) return new FolderLock(channel);
      channel.close();
    } catch (IOException e) {
      throw new CannotStart("the data folder %s cannot be written".formatted(folder), e);
    }
    throw new CannotStart("another Kogukoda is running on the data folder " + folder);
  }

  /// Whether somebody lives there now.
  static boolean isTaken(Path folder) {
    Path file = folder.resolve("lock");
    if (!Files.exists(file)) return false;
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var free = tryLock(channel)) {
      return free == null;
    } catch (IOException e) {
      throw new CannotStart("the data folder %s cannot be written".formatted(folder), e);
    }
  }

  private static void keepOthersOut(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("the data folder's lock does not close", e);
    }
  }
}
