package ee.kogukoda.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files in a folder. A file appears under its name only when all of it is on the disk.
final class FolderStorage implements Storage {
  private final Path folder;

  FolderStorage(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(Sha256 hash, Path content) throws IOException {
    Path target = folder.resolve(hash.path());
    if (Files.exists(target)) return;
    Path parent = Files.createDirectories(target.getParent());
    Path temporary = Files.createTempFile(parent, "incoming", null);
    try {
      Files.copy(content, temporary, StandardCopyOption.REPLACE_EXISTING);
      sync(temporary, StandardOpenOption.WRITE);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      // The name itself is on the disk only when the folder is.
      sync(parent, StandardOpenOption.READ);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  @Override
  public InputStream open(Sha256 hash) throws IOException {
    return Files.newInputStream(folder.resolve(hash.path()));
  }

  private static void sync(Path path, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }
}
