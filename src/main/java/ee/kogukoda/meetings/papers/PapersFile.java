package ee.kogukoda.meetings.papers;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;

/// A PDF that others are appended to, each with its bookmark. Its pages are counted at their upper
/// edge, since the papers count their own at the lower.
final class PapersFile implements Closeable {
  private static final String FONT = "/documents/fonts/SourceSans3-Regular.ttf";
  private static final float SIZE = 9;
  private static final float MARGIN = 22;

  private final PDDocument whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
  private final PDFMergerUtility merger = new PDFMergerUtility();
  private final List<PDDocument> parts = new ArrayList<>();
  private final PDDocumentOutline bookmarks = new PDDocumentOutline();
  private PDOutlineItem last = new PDOutlineItem();

  /// Appends a part of its own.
  void append(byte[] pdf, String bookmark) throws IOException {
    int page = append(pdf);
    last = mark(bookmark, page);
    bookmarks.addLast(last);
  }

  /// Appends what belongs to the last part; false where it is locked or no PDF after all.
  boolean appendBelow(byte[] pdf, String bookmark) {
    try {
      int page = append(pdf);
      last.addLast(mark(bookmark, page));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  int pages() {
    return whole.getNumberOfPages();
  }

  private int append(byte[] pdf) throws IOException {
    int before = pages();
    PDDocument part =
        Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createTempFileOnlyStreamCache());
    parts.add(part);
    if (part.isEncrypted()) throw new IOException("locked");
    // What it may do by itself when it is opened, it does not do here.
    part.getDocumentCatalog().setOpenAction(null);
    merger.appendDocument(whole, part);
    return before;
  }

  private PDOutlineItem mark(String title, int page) {
    var destination = new PDPageXYZDestination();
    destination.setPage(whole.getPage(page));
    var item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination);
    return item;
  }

  byte[] finish(String title, String author) throws IOException {
    try (InputStream in = Objects.requireNonNull(PapersFile.class.getResourceAsStream(FONT))) {
      count(PDType0Font.load(whole, in), title);
    }
    var catalog = whole.getDocumentCatalog();
    catalog.setDocumentOutline(bookmarks);
    bookmarks.openNode();
    catalog.setPageMode(PageMode.USE_OUTLINES);
    catalog.setLanguage("et");
    // The parts' own statements of being an archive PDF do not hold for the whole.
    catalog.setMetadata(null);
    var about = whole.getDocumentInformation();
    about.setTitle(title);
    about.setAuthor(author);
    about.setProducer("Kogukoda");
    var pdf = new ByteArrayOutputStream();
    whole.save(pdf);
    return pdf.toByteArray();
  }

  private void count(PDFont font, String title) throws IOException {
    int number = 0;
    for (PDPage page : whole.getPages()) {
      number++;
      String text = title + "    " + number + " / " + pages();
      try (var drawing = new PDPageContentStream(whole, page, AppendMode.APPEND, true, true)) {
        drawing.beginMarkedContent(COSName.ARTIFACT);
        drawing.beginText();
        drawing.setFont(font, SIZE);
        drawing.setTextMatrix(place(page, font.getStringWidth(text) / 1000 * SIZE));
        drawing.showText(text);
        drawing.endText();
        drawing.endMarkedContent();
      }
    }
  }

  /// In the upper right corner as the page is looked at, whichever way it is turned.
  private static Matrix place(PDPage page, float width) {
    PDRectangle box = page.getCropBox();
    float left = box.getLowerLeftX();
    float low = box.getLowerLeftY();
    float w = box.getWidth();
    float h = box.getHeight();
    boolean lying = page.getRotation() % 180 != 0;
    float x = (lying ? h : w) - width - MARGIN;
    float y = (lying ? w : h) - MARGIN;
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> Matrix.getRotateInstance(Math.PI / 2, left + w - y, low + x);
      case 180 -> Matrix.getRotateInstance(Math.PI, left + w - x, low + h - y);
      case 270 -> Matrix.getRotateInstance(-Math.PI / 2, left + y, low + h - x);
      default -> Matrix.getTranslateInstance(left + x, low + y);
    };
  }

  @Override
  public void close() throws IOException {
    for (PDDocument part : parts) part.close();
    whole.close();
  }
}
