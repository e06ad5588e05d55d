package ee.kogukoda.documents;

import ee.kogukoda.refusal.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/// Looks at a file's content: what it is, whether its name says the same, and whether it is only
/// that. A file that is two things at once (a picture that is also an archive or a page) is
/// refused.
final class ContentCheck {
  private static final Tika TIKA = new Tika();
  private static final int MIMETYPE_LONGEST = 200;
  private static final String ZIP_START = "PK\u0003\u0004";
  private static final String ZIP_END = "PK\u0005\u0006";

  private ContentCheck() {}

  static FileType check(Path file, FileName name) throws IOException {
    FileType type = sniff(file, name);
    if (!type.fits(name.extension())) {
      throw new Refused(DocumentRefusal.NAME_DOES_NOT_FIT, name.text());
    }
    boolean active =
        switch (type) {
          case PDF -> isActivePdf(file);
          case JPEG, PNG, GIF, WEBP -> isMoreThanAPicture(file);
          case TEXT, CSV -> false;
          case WORD, EXCEL, POWERPOINT, ODF_TEXT, ODF_SHEET, ODF_SLIDES -> isActiveOffice(file);
          case CONTAINER -> !text(file).startsWith(ZIP_START);
        };
    if (active) throw new Refused(DocumentRefusal.ACTIVE_CONTENT, name.text());
    return type;
  }

  private static FileType sniff(Path file, FileName name) throws IOException {
    String found;
    // By content alone: given the name, Tika would let it decide.
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      found = TIKA.detect(in);
    }
    String precise = found;
    if (isZip(file)) precise = zipType(file);
    // A table in plain text is known by its name only.
    if (found.equals("text/plain") && name.extension().equals("csv")) precise = "text/csv";
    return FileType.findByMediaType(precise)
        .orElseThrow(() -> new Refused(DocumentRefusal.TYPE_NOT_ACCEPTED, FileType.extensions()));
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals(ZIP_START);
    }
  }

  /// OpenDocument and ASiC-E name themselves in their first entry, OOXML by its folders.
  private static String zipType(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      var mimetype = zip.getEntry("mimetype");
      if (mimetype != null) {
        try (InputStream in = zip.getInputStream(mimetype)) {
          return new String(in.readNBytes(MIMETYPE_LONGEST), StandardCharsets.US_ASCII).strip();
        }
      }
      if (zip.getEntry("[Content_Types].xml") == null) return "application/zip";
      if (zip.getEntry("word/document.xml") != null) return FileType.WORD.mediaType();
      if (zip.getEntry("xl/workbook.xml") != null) return FileType.EXCEL.mediaType();
      if (zip.getEntry("ppt/presentation.xml") != null) return FileType.POWERPOINT.mediaType();
      return "application/zip";
    } catch (ZipException e) {
      return "application/octet-stream";
    }
  }

  /// Macros: vbaProject.bin in OOXML, Basic/ and Scripts/ in OpenDocument.
  private static boolean isActiveOffice(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream()
          .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
          .anyMatch(entry ->
              entry.endsWith("vbaproject.bin")
                  || entry.startsWith("basic/")
                  || entry.startsWith("scripts/"));
    }
  }

  private static boolean isActivePdf(Path file) throws IOException {
    String content = text(file);
    return !content.startsWith("%PDF-")
        || content.contains("/JavaScript")
        || content.contains("/Launch")
        || endsAsZip(content);
  }

  private static boolean isMoreThanAPicture(Path file) throws IOException {
    String content = text(file);
    String lower = content.toLowerCase(Locale.ROOT);
    return endsAsZip(content)
        || lower.contains("<script")
        || lower.contains("<html")
        || lower.contains("<?php");
  }

  /// Readers of zip look for its end near the end of the file, whatever comes before.
  private static boolean endsAsZip(String content) {
    return content.indexOf(ZIP_END, Math.max(0, content.length() - 65_557)) >= 0;
  }

  /// One character for each byte; files are limited in size before they come here.
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}
