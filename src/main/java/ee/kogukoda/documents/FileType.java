package ee.kogukoda.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The types of files that are accepted: what an office exchanges, nothing that can run.
enum FileType {
  PDF("application/pdf", Shown.IN_BROWSER, "pdf"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODF_TEXT("application/vnd.oasis.opendocument.text", "odt"),
  ODF_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODF_SLIDES("application/vnd.oasis.opendocument.presentation", "odp"),
  CONTAINER("application/vnd.etsi.asic-e+zip", "asice", "sce"),
  JPEG("image/jpeg", Shown.IN_BROWSER, "jpg", "jpeg"),
  PNG("image/png", Shown.IN_BROWSER, "png"),
  GIF("image/gif", Shown.IN_BROWSER, "gif"),
  WEBP("image/webp", Shown.IN_BROWSER, "webp"),
  TEXT("text/plain", "txt"),
  CSV("text/csv", "csv");

  /// What the browser is asked to do with it.
  enum Shown {
    IN_BROWSER,
    AS_DOWNLOAD
  }

  private final String mediaType;
  private final Shown shown;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this(mediaType, Shown.AS_DOWNLOAD, extensions);
  }

  FileType(String mediaType, Shown shown, String... extensions) {
    this.mediaType = mediaType;
    this.shown = shown;
    this.extensions = List.of(extensions);
  }

  String mediaType() {
    return mediaType;
  }

  boolean isImage() {
    return mediaType.startsWith("image/");
  }

  boolean fits(String extension) {
    return extensions.contains(extension);
  }

  static Optional<FileType> findByMediaType(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  static boolean isShownInBrowser(String mediaType) {
    return findByMediaType(mediaType).map(type -> type.shown == Shown.IN_BROWSER).orElse(false);
  }

  /// "pdf, docx, …", for the refusal.
  static String extensions() {
    return Arrays.stream(values())
        .flatMap(type -> type.extensions.stream())
        .collect(Collectors.joining(", "));
  }
}
