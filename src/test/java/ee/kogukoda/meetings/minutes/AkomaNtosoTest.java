package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.minutes.AkomaNtoso.Filed;
import ee.kogukoda.meetings.minutes.AkomaNtoso.Signature;
import ee.kogukoda.meetings.session.ConductCommand.CloseSession;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Sitting;
import ee.kogukoda.meetings.session.Vote;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AkomaNtosoTest {
  /// The schema of OASIS, which is theirs to give out: `-Dakomantoso.xsd=…/akomantoso30.xsd`.
  private static final Path SCHEMA =
      Path.of(System.getProperty("akomantoso.xsd", "../shared/akomantoso/akomantoso30.xsd"));

  private static final UUID TAKER = new UUID(7, 7);

  @Test
  void theMinutesAreValidAgainstTheSchemaOfOasis() throws Exception {
    boolean there = Files.exists(SCHEMA);
    if (!there) System.err.println("NOT VALIDATED: no Akoma Ntoso schema at " + SCHEMA);
    assumeTrue(there, "no Akoma Ntoso schema at " + SCHEMA);
    var validator = SchemaFactory.newDefaultInstance().newSchema(SCHEMA.toFile()).newValidator();

    for (List<LoggedEvent> log : List.of(Evening.whole().history.events(), closed(9, 3, 2)))
      validator.validate(new StreamSource(new ByteArrayInputStream(xml(log))));
    List<LoggedEvent> evening = Evening.whole().history.events();
    byte[] unsigned = AkomaNtoso.of(evening, verbatim(evening), unsigned());
    validator.validate(new StreamSource(new ByteArrayInputStream(unsigned)));
  }

  @Test
  void everyReferenceLeadsToSomethingInTheFile() throws Exception {
    List<LoggedEvent> log = Evening.whole().history.events();
    Document document = parse(AkomaNtoso.of(log, Minutes.of(log, Evening.DISPUTED), filed()));

    List<String> ids = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (Element element : elements(document, "*")) {
      if (element.hasAttribute("eId")) ids.add(element.getAttribute("eId"));
      for (String name : List.of("href", "refersTo", "source", "by", "as", "outcome")) {
        String value = element.getAttribute(name);
        boolean ontology = element.getLocalName().startsWith("TLC") && name.equals("href");
        if (!value.isEmpty() && !ontology) references.add(value);
      }
    }

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(references)
        .isNotEmpty()
        .allSatisfy(reference -> {
          assertThat(reference).startsWith("#");
          assertThat(ids).contains(reference.substring(1));
        });
  }

  @Test
  void whoSpokeAndWhatWasCountedIsThereAsData() throws Exception {
    Document document = parse(xml(Evening.whole().history.events()));

    assertThat(elements(document, "voting")).hasSize(8);
    assertThat(elements(document, "voting"))
        .extracting(voting -> voting.getAttribute("outcome"))
        .contains("#carried", "#notCarried", "#aborted");
    assertThat(elements(document, "speech"))
        .isNotEmpty()
        .allSatisfy(speech ->
            assertThat(speech.getAttribute("startTime"))
                .matches("2026-11-26T1\\d:\\d\\d:\\d\\d\\+02:00"));
    assertThat(elements(document, "debateSection"))
        .filteredOn(section -> section.getAttribute("name").equals("item"))
        .hasSize(5);
    assertThat(elements(document, "signature"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "Maire Sulg, protokollija, 27. november 2026",
            "Taavi Kesk, istungi juhataja, 27. november 2026");
  }

  @Property(tries = 30)
  void everyFigureIsAFigureOfAnEvent(
      @ForAll @IntRange(min = 3, max = 12) int yes,
      @ForAll @IntRange(max = 4) int no,
      @ForAll @IntRange(max = 3) int neither)
      throws Exception {
    List<LoggedEvent> log = closed(yes, no, neither);
    Document document = parse(xml(log));

    List<Vote> happened = Session.replay(log).voting().votes();
    List<Element> votings = elements(document, "voting");
    assertThat(votings).hasSameSizeAs(happened);
    for (int i = 0; i < votings.size(); i++) {
      Votes votes = happened.get(i).closing().votes();
      assertThat(values(votings.get(i), "count"))
          .containsExactly(votes.inFavour(), votes.against(), votes.abstained(), votes.notVoted());
    }
    assertThat(elements(document, "quantity"))
        .extracting(one -> Integer.valueOf(one.getTextContent()))
        .containsExactlyElementsOf(
            votings.stream().flatMap(voting -> values(voting, "count").stream()).toList());
  }

  @Test
  void proseWithWhatXmlCannotHoldIsStillXml() throws Exception {
    List<LoggedEvent> log = closed(9, 1, 0);
    var section =
        new MinutesDocument.Section(
            "agenda",
            "Päevakord.",
            List.of(new MinutesDocument.Paragraph("agenda", "a < b & c", "\u0000\u000b x")));

    Document document =
        parse(AkomaNtoso.of(log, new MinutesDocument("Protokoll", List.of(section)), filed()));

    assertThat(elements(document, "p"))
        .extracting(Element::getTextContent)
        .contains("a < b & c  x");
  }

  @Test
  void aSpeechWordForWordStandsInItsSpeechAndADissentIsAnAnnex() throws Exception {
    List<LoggedEvent> log = Evening.whole().history.events();

    Document document = parse(AkomaNtoso.of(log, verbatim(log), unsigned()));

    assertThat(elements(document, "speech"))
        .extracting(Element::getTextContent)
        .filteredOn(text -> text.contains("Kust raha tuleb?"))
        .containsExactly("Signe RohtlaKüsimusKust raha tuleb?");
    assertThat(elements(document, "debateSection"))
        .extracting(section -> section.getAttribute("eId"))
        .contains("annex_dissent_1");
    assertThat(elements(document, "signature")).isEmpty();
  }

  /// With the words of the first question.
  private static MinutesDocument verbatim(List<LoggedEvent> log) {
    MinutesFacts facts = Evening.in(MinutesForm.VERBATIM);
    String key =
        Minutes.of(log, facts).sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(MinutesDocument.Paragraph.class::isInstance)
            .map(MinutesDocument.Paragraph.class::cast)
            .filter(paragraph -> paragraph.text().startsWith("Signe Rohtla, küsimus"))
            .findFirst()
            .orElseThrow()
            .key();
    return Minutes.of(
        log,
        new MinutesFacts(
            facts.body(),
            facts.seat(),
            facts.titles(),
            java.util.Map.of(key, "Kust raha tuleb?"),
            facts.overrides(),
            facts.words(),
            facts.form(),
            facts.dissents(),
            null));
  }

  private static Filed unsigned() {
    Filed filed = filed();
    return new Filed(
        filed.municipality(),
        filed.body(),
        filed.day(),
        filed.number(),
        filed.published(),
        List.of(),
        filed.words());
  }

  private static List<LoggedEvent> closed(int yes, int no, int neither) {
    Sitting s = MinutesTest.decided(21, 20, 0, yes, no, neither);
    s.chair(new CloseSession("aeg sai otsa"));
    return s.history.events();
  }

  private static byte[] xml(List<LoggedEvent> log) {
    return AkomaNtoso.of(log, Minutes.of(log, Evening.FACTS), filed());
  }

  private static Filed filed() {
    Instant at = Instant.parse("2026-11-27T10:00:00Z");
    return new Filed(
        "naidisvald",
        "Näidisvalla Vallavolikogu",
        LocalDate.of(2026, 11, 26),
        "9",
        at,
        List.of(
            new Signature(TAKER, "Maire Sulg", "protokollija", false, at),
            new Signature(member(0).value(), "Taavi Kesk", "istungi juhataja", true, at)),
        BodyWords.council());
  }

  private static Document parse(byte[] xml) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagNameNS(AkomaNtoso.NAMESPACE, name));
  }

  private static List<Integer> values(Element parent, String name) {
    return list(parent.getElementsByTagNameNS(AkomaNtoso.NAMESPACE, name)).stream()
        .map(one -> Integer.valueOf(one.getAttribute("value")))
        .toList();
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
