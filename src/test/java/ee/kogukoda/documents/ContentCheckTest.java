package ee.kogukoda.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.refusal.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {
  private static final byte[] PNG =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                  + "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082");
  private static final String PDF =
      "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n";
  private static final String ODT = "application/vnd.oasis.opendocument.text";

  @TempDir Path folder;

  @Test
  void whatAnOfficeExchangesIsRecognisedByContent() throws Exception {
    assertThat(check("eelnõu.PDF", bytes(PDF))).isEqualTo(FileType.PDF);
    assertThat(check("vapp.png", PNG)).isEqualTo(FileType.PNG);
    assertThat(check("märkus.txt", bytes("Õige märkus"))).isEqualTo(FileType.TEXT);
    assertThat(check("eelarve.csv", bytes("tulu;kulu\n1;2"))).isEqualTo(FileType.CSV);
    assertThat(check("kiri.docx", word())).isEqualTo(FileType.WORD);
    assertThat(check("kiri.odt", zip("mimetype", ODT, "content.xml", "<a/>")))
        .isEqualTo(FileType.ODF_TEXT);
    assertThat(check("leping.asice", zip("mimetype", "application/vnd.etsi.asic-e+zip")))
        .isEqualTo(FileType.CONTAINER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arve.html|<html><body>Tere</body></html>",
        "arve.txt|<!DOCTYPE html><html><script>alert(1)</script></html>",
        "pilt.svg|<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
        "programm.exe|MZ\u0090\u0000\u0003",
        "tegu.pdf|#!/bin/sh echo tere",
      })
  void whatCouldRunIsNotAccepted(String name, String content) {
    assertRefused(
        DocumentRefusal.TYPE_NOT_ACCEPTED, name, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void anArchiveOfAnythingIsNotAccepted() throws Exception {
    assertRefused(DocumentRefusal.TYPE_NOT_ACCEPTED, "kõik.docx", zip("a.exe", "MZ"));
    assertRefused(DocumentRefusal.TYPE_NOT_ACCEPTED, "katki.docx", bytes("PK\u0003\u0004 katki"));
  }

  @Test
  void aNameThatSaysAnotherTypeIsRefused() throws Exception {
    assertRefused(DocumentRefusal.NAME_DOES_NOT_FIT, "vapp.pdf", PNG);
    assertRefused(DocumentRefusal.NAME_DOES_NOT_FIT, "eelnõu.docx", bytes(PDF));
    assertRefused(DocumentRefusal.NAME_DOES_NOT_FIT, "programm.exe", bytes(PDF));
  }

  @Test
  void aFileThatIsTwoThingsAtOnceIsRefused() throws Exception {
    byte[] page = zip("index.html", "<script>1</script>");

    assertRefused(DocumentRefusal.ACTIVE_CONTENT, "vapp.png", join(PNG, page));
    assertRefused(DocumentRefusal.ACTIVE_CONTENT, "eelnõu.pdf", join(bytes(PDF), page));
    assertRefused(
        DocumentRefusal.ACTIVE_CONTENT, "vapp.png", join(PNG, bytes("<SCRIPT>1</SCRIPT>")));
    assertRefused(DocumentRefusal.ACTIVE_CONTENT, "eelnõu.pdf", bytes("\n" + PDF));
  }

  @Test
  void macrosAndScriptsInsideDocumentsAreRefused() throws Exception {
    byte[] macros =
        zip(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<d/>",
            "word/vbaProject.bin",
            "x");

    assertRefused(DocumentRefusal.ACTIVE_CONTENT, "kiri.docx", macros);
    assertRefused(
        DocumentRefusal.ACTIVE_CONTENT,
        "kiri.odt",
        zip("mimetype", ODT, "Basic/Standard/Module1.xml", "x"));
    assertRefused(
        DocumentRefusal.ACTIVE_CONTENT,
        "eelnõu.pdf",
        bytes(PDF.replace("/Catalog", "/Catalog/OpenAction<</S/JavaScript>>")));
  }

  @Test
  void aNameLosesItsPathAndItsTricksButKeepsItsLetters() {
    assertThat(FileName.of("C:\\Minu\\Eelnõu nr 3.pdf").text()).isEqualTo("Eelnõu nr 3.pdf");
    assertThat(FileName.of("../../etc/Ko\u0303ik.pdf").text()).isEqualTo("Kõik.pdf");
    assertThat(FileName.of("arve\u202efdp.exe").text()).isEqualTo("arvefdp.exe");
    assertThat(FileName.of("x".repeat(300) + ".pdf").text()).hasSize(200).endsWith(".pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".pdf", "pdf", "nimi.", "kaust/"})
  void aNameWithoutANameOrAnExtensionIsRefused(String name) {
    assertThatThrownBy(() -> FileName.of(name)).isInstanceOf(Refused.class);
  }

  private FileType check(String name, byte[] content) throws IOException {
    return ContentCheck.check(Files.write(folder.resolve("file"), content), FileName.of(name));
  }

  private void assertRefused(DocumentRefusal refusal, String name, byte[] content) {
    assertThatThrownBy(() -> check(name, content))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Tere");
      var out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  /// A zip of alternating names and contents.
  private static byte[] zip(String... namesAndContents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndContents[i]));
        out.write(bytes(namesAndContents[i + 1]));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[] first, byte[] second) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }
}
