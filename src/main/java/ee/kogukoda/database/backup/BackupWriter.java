package ee.kogukoda.database.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip file of a backup while it is written. Only its owner may read it: it holds secrets.
final class BackupWriter implements AutoCloseable {
  private final ZipOutputStream zip;
  private final List<BackupManifest.Entry> entries = new ArrayList<>();

  BackupWriter(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    else Files.createFile(file);
    zip =
        new ZipOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.DSYNC),
                1 << 20));
  }

  /// Who puts the content of an entry into the stream, and says how much it was in its own measure.
  interface Content {
    long write(OutputStream out) throws Exception;
  }

  /// Adds an entry and remembers its checksum.
  long add(String name, Content content) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    var counted = new CountingStream(zip);
    var digest = new DigestOutputStream(counted, sha256());
    long measure = content.write(digest);
    zip.closeEntry();
    String checksum = HexFormat.of().formatHex(digest.getMessageDigest().digest());
    entries.add(new BackupManifest.Entry(name, counted.size, checksum));
    return measure;
  }

  List<BackupManifest.Entry> entries() {
    return entries;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Stays open when whoever writes an entry closes it.
  private static final class CountingStream extends FilterOutputStream {
    private long size;

    CountingStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      size += length;
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
