package ee.kogukoda.meetings.results;

import static ee.kogukoda.meetings.session.Sitting.member;
import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.minutes.AkomaNtoso;
import ee.kogukoda.meetings.minutes.BodyWords;
import ee.kogukoda.meetings.minutes.Minutes;
import ee.kogukoda.meetings.minutes.MinutesFacts;
import ee.kogukoda.meetings.session.Clicks;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Sitting;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What machines read of the same evening in two languages.
class FiguresAgreeTest {
  private static final List<String> OPTIONS = List.of("yes", "no", "abstain", "not voting");

  @Property(tries = 40)
  void theCountsOfAkomaNtosoAreThoseOfPopolo(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int half) throws Exception {
    Sitting s = Clicks.clicked(seed, 2 * half + 1, 200);
    s.after(60);
    Clicks.finish(s);
    if (!s.session().isOpened()) return;
    List<LoggedEvent> log = s.history.events();

    assertThat(akomaNtoso(log)).isEqualTo(popolo(s.session()));
  }

  @Property(tries = 40)
  void theNamesOfPopoloAddUpToItsCounts(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int half) {
    Sitting s = Clicks.clicked(seed, 2 * half + 1, 200);
    if (!s.session().isOpened()) return;

    for (var vote : VotesJson.of(UUID.randomUUID(), s.session()).voteEvents()) {
      if (vote.votes().isEmpty()) continue;
      for (var count : vote.counts())
        assertThat(vote.votes().stream().filter(one -> one.option().equals(count.option())).count())
            .as(count.option())
            .isEqualTo(count.value());
    }
  }

  private static List<List<Integer>> popolo(Session session) {
    return VotesJson.of(UUID.randomUUID(), session).voteEvents().stream()
        .map(vote ->
            vote.counts().stream()
                .filter(count -> OPTIONS.contains(count.option()))
                .map(count -> count.value())
                .toList())
        .toList();
  }

  private static List<List<Integer>> akomaNtoso(List<LoggedEvent> log) throws Exception {
    var facts =
        new MinutesFacts("Näidisvalla Vallavolikogu", "Näidisküla", Map.of(), Map.of(), Map.of());
    var filed =
        new AkomaNtoso.Filed(
            "naidisvald",
            "Näidisvalla Vallavolikogu",
            LocalDate.of(2026, 11, 26),
            "9",
            Instant.parse("2026-11-27T10:00:00Z"),
            List.of(
                new AkomaNtoso.Signature(
                    member(0).value(),
                    "Liige 1",
                    "istungi juhataja",
                    true,
                    Instant.parse("2026-11-27T10:00:00Z"))),
            BodyWords.council());
    Document document = parse(AkomaNtoso.of(log, Minutes.of(log, facts), filed));
    var votings = new ArrayList<List<Integer>>();
    for (Element voting : list(document.getElementsByTagNameNS(AkomaNtoso.NAMESPACE, "voting")))
      votings.add(
          list(voting.getElementsByTagNameNS(AkomaNtoso.NAMESPACE, "count")).stream()
              .map(count -> Integer.valueOf(count.getAttribute("value")))
              .toList());
    return votings;
  }

  private static Document parse(byte[] xml) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static List<Element> list(NodeList nodes) {
    var elements = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
    return elements;
  }
}
