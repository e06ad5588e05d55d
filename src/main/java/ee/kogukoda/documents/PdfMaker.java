package ee.kogukoda.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/// Makes accessible archive PDFs: PDF/A-3a for the archive and PDF/UA-1 for readers, in one file.
@Component
public class PdfMaker {
  private static final String FAMILY = "Source Sans 3";
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /// The PDF of this text. Nothing outside the text is loaded: no picture, style or font by
  /// address.
  public byte[] make(PdfText text) {
    Document page = PdfPage.of(text, resource("print.css"));
    var pdf = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFont(() -> open("fonts/SourceSans3-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true)
          .useFont(() -> open("fonts/SourceSans3-It.ttf"), FAMILY, 400, FontStyle.ITALIC, true)
          .useFont(
              () -> open("fonts/SourceSans3-Semibold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
          .useColorProfile(COLOURS)
          .usePdfUaAccessibility(true)
          .usePdfAConformance(PdfAConformance.PDFA_3_A)
          .withProducer("Kogukoda")
          .useExternalResourceAccessControl(
              (uri, type) -> uri.startsWith("data:"),
              ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
          .withW3cDocument(page, null)
          .toStream(pdf)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static String resource(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = PdfMaker.class.getResourceAsStream("/documents/" + name);
    if (in == null) {
      throw new IllegalStateException("missing resource documents/" + name);
    }
    return in;
  }
}
