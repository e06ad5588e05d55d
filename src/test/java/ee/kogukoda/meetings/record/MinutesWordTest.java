package ee.kogukoda.meetings.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ee.kogukoda.meetings.minutes.MinutesDocument;
import ee.kogukoda.meetings.minutes.MinutesDocument.Group;
import ee.kogukoda.meetings.minutes.MinutesDocument.NamedVote;
import ee.kogukoda.meetings.minutes.MinutesDocument.Paragraph;
import ee.kogukoda.meetings.minutes.MinutesDocument.Party;
import ee.kogukoda.meetings.minutes.MinutesDocument.Section;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class MinutesWordTest {
  @Test
  void theFileHasHeadingsTablesAndTheLanguageAsAWordProcessorKnowsThem() throws Exception {
    List<Group> groups =
        List.of(new Group("Poolt", List.of("Anu Hallik")), new Group("Vastu", List.of()));
    var document =
        new MinutesDocument(
            "NÄIDISVALLA VALLAVOLIKOGU – ISTUNGI PROTOKOLL",
            List.of(
                new Section(
                    "item.1", "1. Lisaeelarve.", List.of(new Paragraph("x", "Arutati.", "Kaua."))),
                new Section(
                    "annex.votes",
                    "Lisa 1. Nimelised hääletustulemused",
                    List.of(
                        new NamedVote(
                            "Punkt 1: võtta vastu.",
                            groups,
                            List.of(new Party("Koduvald", groups)))))));

    try (var word = new XWPFDocument(new ByteArrayInputStream(MinutesWord.of(document)))) {
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
          .containsExactly(
              tuple("Title", document.title()),
              tuple("Heading1", "1. Lisaeelarve."),
              tuple("Normal", "Arutati. Kaua."),
              tuple("Heading1", "Lisa 1. Nimelised hääletustulemused"),
              tuple("Heading2", "Punkt 1: võtta vastu."));
      var table = word.getTables().getFirst();
      assertThat(table.getText().strip())
          .isEqualTo("Fraktsioon\tPoolt (1)\tVastu (0)\nKoduvald\tAnu Hallik\t–");
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(word.getStyle().toString()).contains("et-EE", "heading 1");
    }
  }
}
