package ee.kogukoda.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfMakerTest {
  private static byte[] minutes = new byte[0];

  @BeforeAll
  static void makeMinutes() {
    VeraGreenfieldFoundryProvider.initialise();
    minutes = new PdfMaker().make(text(body()));
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void minutesPassTheValidatorOfTheArchiveAndOfReaders(PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(minutes), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);

      assertThat(result.getFailedChecks()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isGreaterThan(1000);
    }
  }

  @Test
  void minutesHoldEstonianLettersOnThreePagesAndTheirTitle() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(minutes)) {
      assertThat(pdf.getNumberOfPages()).isBetween(3, 5);
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Istungi protokoll nr 7");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("et");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Näidisvalla volikogu istungi protokoll");
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Õnne Jäär, Ülo Šmidt ja Žanna Põõsas: „nõus“ – 14 € eest")
          .contains("1 / ");
    }
  }

  @Test
  void textThatIsNotWellFormedIsADefectOfTheCaller() {
    assertThatThrownBy(() -> new PdfMaker().make(text("<p>open")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PdfMaker().make(text("&xxe;")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void picturesByAddressAreNotLoaded() {
    byte[] pdf =
        new PdfMaker()
            .make(text("<h1>Kiri</h1><p><img alt='vapp' src='file:///etc/hostname'/></p>"));

    assertThat(pdf).isNotEmpty();
  }

  private static PdfText text(String body) {
    return new PdfText(
        "Istungi protokoll nr 7", "Volikogu istungi protokoll", "Näidisvalla volikogu", "et", body);
  }

  private static String body() {
    String items =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i ->
                """
                <h2>%d. Ühisveevärgi arendamise kava kinnitamine</h2>
                <p>Ettekandja tutvustas eelnõu. Küsimusi esitasid Õnne Jäär ja Ülo Šmidt.</p>
                <ul><li>Esimene täpsustus</li><li>Teine <em>täpsustus</em></li></ul>
                <table><caption>Hääletustulemus</caption>
                <thead><tr><th scope="col">Liige</th><th scope="col">Hääl</th></tr></thead>
                <tbody><tr><td>Žanna Põõsas</td><td>poolt</td></tr>
                <tr><td>Aet Ööbik</td><td>erapooletu</td></tr></tbody></table>
                <p class="decision"><strong>Otsustati:</strong> võtta eelnõu vastu.</p>
                """
                    .formatted(i))
            .collect(Collectors.joining());
    return """
    <h1>Näidisvalla volikogu istungi protokoll</h1>
    <p>Õnne Jäär, Ülo Šmidt ja Žanna Põõsas: „nõus“ – 14 € eest</p>
    <p><a href="https://naide.ee/istung">Istungi leht</a></p>
    """
        + items;
  }
}
