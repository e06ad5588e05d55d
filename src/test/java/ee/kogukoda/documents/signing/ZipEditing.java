package ee.kogukoda.documents.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Makes and tampers with zip files, the way a forger would.
final class ZipEditing {
  private ZipEditing() {}

  static byte[] replace(byte[] zip, String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] original = in.readAllBytes();
        out.write(entry.getName().equals(name) ? content : original);
      }
    }
    return bytes.toByteArray();
  }
}
