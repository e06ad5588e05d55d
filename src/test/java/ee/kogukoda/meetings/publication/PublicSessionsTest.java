package ee.kogukoda.meetings.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import ee.kogukoda.KogukodaTest;
import ee.kogukoda.Statements;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.web.Formats;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Uid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Näidisvald's evening as everybody sees it.
@KogukodaTest
class PublicSessionsTest {
  @Autowired private MockMvc browser;
  @Autowired private DemoEvening evening;
  @Autowired private Statements statements;

  @ParameterizedTest
  @ValueSource(strings = {"et", "en", "ru"})
  void theListTheSessionItsItemsAndTheCouncilOpenInEveryLanguage(String language) throws Exception {
    for (String page : new String[] {"istungid", evening(), evening() + "/punktid/3", "volikogu"})
      browser
          .perform(get("/naidisvald/" + page).param("keel", language))
          .andExpect(status().isOk());
  }

  @Test
  void theSessionShowsItsAgendaAndPublicMaterials() throws Exception {
    String page = body("/naidisvald/" + evening());

    assertThat(page)
        .contains("Valla 2026. aasta lisaeelarve", "Jäätmehoolduseeskiri", "/failid/")
        .contains("Kutse saadetud");
  }

  @Test
  void aMaterialOfTheAnnouncedAgendaOpensForEverybody() throws Exception {
    String page = body("/naidisvald/" + evening());
    String address = page.replaceAll("(?s).*?href=\"(/failid/[^\"]+)\".*", "$1");

    byte[] pdf =
        browser
            .perform(get(java.net.URI.create(address)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();

    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void theSessionIsReadInAFewStatementsHoweverLongItsAgenda() throws Exception {
    body("/naidisvald/" + evening());

    assertThat(statements.during(() -> body("/naidisvald/" + evening()))).hasSizeLessThan(6);
    assertThat(statements.during(() -> body("/naidisvald/istungid"))).hasSizeLessThan(6);
  }

  @Test
  void theItemShowsItsDraftAndTheMajorityWithItsParagraph() throws Exception {
    assertThat(body("/naidisvald/" + evening() + "/punktid/1"))
        .contains("põhitegevuse tulud suurenevad 186 000 eurot")
        .contains("Koosseisu häälteenamus (KOKS § 45 lg 5)");
  }

  @Test
  void theCouncilShowsFactionsAndUncheckedRules() throws Exception {
    assertThat(body("/naidisvald/volikogu"))
        .contains("Ühine Näidisvald", "Elav maakoht", "Fraktsioonita", "Merike Heinsoo")
        .contains("kontrollimata", "KOKS § 43 lg 3");
  }

  @Test
  void aSearchFindsTheSessionByTheBeginningOfAWordInAnItem() throws Exception {
    assertThat(search("jäätmehool")).contains(evening());
    assertThat(search("lennujaam")).doesNotContain(evening());
  }

  @Test
  void aDraftIsNobodysBusiness() throws Exception {
    String draft = day().plusWeeks(4).toString();

    browser.perform(get("/naidisvald/istungid/" + draft)).andExpect(status().isNotFound());
    browser.perform(get("/api/v1/naidisvald/sessions/" + draft)).andExpect(status().isNotFound());
    assertThat(body("/naidisvald/istungid")).doesNotContain(draft);
    assertThat(body("/api/v1/naidisvald/sessions")).doesNotContain(draft);
  }

  @Test
  void anotherMunicipalityDoesNotShowTheSession() throws Exception {
    browser.perform(get("/elva/" + evening())).andExpect(status().isNotFound());
    assertThat(body("/elva/istungid")).doesNotContain(day().toString());
  }

  @Test
  void theFeedsAreReadBackByTheLibraryThatReadsFeeds() throws Exception {
    for (String file : new String[] {"atom.xml", "rss.xml"}) {
      byte[] xml = bytes("/naidisvald/istungid/" + file + "?organ=volikogu");

      var feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(xml)));

      String last = evening.lastAddress().substring("/naidisvald/".length());
      assertThat(feed.getEntries())
          .extracting(entry -> entry.getLink().replaceFirst(".*/naidisvald/", ""))
          .containsExactlyInAnyOrder(evening(), last, last + "/otsused", last + "/protokoll");
    }
  }

  @Test
  void theCalendarIsReadBackAndKeepsItsUid() throws Exception {
    String first = body("/naidisvald/istungid/kalender.ics");
    String second = body("/naidisvald/istungid/kalender.ics");

    VEvent event = event(first);
    assertThat(event.getProperty("UID").map(uid -> ((Uid) uid).getValue()))
        .isEqualTo(event(second).getProperty("UID").map(uid -> ((Uid) uid).getValue()))
        .isPresent();
    assertThat(event.getDateTimeStart().getDate().toString())
        .startsWith(
            day().atTime(18, 0).atZone(Formats.TALLINN).toInstant().toString().substring(0, 16));
    assertThat(event.getProperty("DTSTART").orElseThrow().toString()).contains("Z");
  }

  @Test
  void machinesReadTheSessionFromAnywhere() throws Exception {
    browser
        .perform(
            get("/api/v1/naidisvald/sessions/" + day()).header("Origin", "https://example.org"))
        .andExpect(status().isOk())
        .andExpect(header().string("Access-Control-Allow-Origin", "*"))
        .andExpect(jsonPath("$.state").value("ANNOUNCED"))
        .andExpect(jsonPath("$.agenda.length()").value(6))
        .andExpect(jsonPath("$.agenda[0].majority").value("OF_MEMBERSHIP"))
        .andExpect(jsonPath("$.agenda[0].materials.length()").value(2));
    browser
        .perform(get("/api/v1/naidisvald/sessions?body=volikogu"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.data.length()").value(2));
    browser
        .perform(get("/api/v1/naidisvald/sessions/" + day() + "/agenda"))
        .andExpect(jsonPath("$[5].title").value("Vallavalitsuse informatsioon"));
  }

  @Test
  void whoAsksAgainIsToldThatNothingIsNew() throws Exception {
    for (String path :
        List.of(
            "/api/v1/naidisvald/sessions/" + day(),
            "/naidisvald/istungid/atom.xml",
            "/naidisvald/istungid/kalender.ics",
            "/naidisvald/" + evening())) {
      String tag = browser.perform(get(path)).andReturn().getResponse().getHeader("ETag");

      browser
          .perform(get(path).header("If-None-Match", String.valueOf(tag)))
          .andExpect(status().isNotModified());
    }
  }

  @Test
  void theInterfaceIsDescribed() throws Exception {
    browser
        .perform(get("/v3/api-docs"))
        .andExpect(status().isOk())
        .andExpect(content().string(org.hamcrest.Matchers.containsString("/sessions/{date}")));
  }

  private String search(String words) throws Exception {
    return browser
        .perform(get("/naidisvald/istungid").param("otsing", words))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String evening() {
    return "istungid/" + day();
  }

  private LocalDate day() {
    return evening.day();
  }

  private String body(String path) throws Exception {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String path) throws Exception {
    return browser
        .perform(get(path))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private static VEvent event(String calendar) throws Exception {
    return (VEvent)
        new CalendarBuilder()
            .build(new StringReader(calendar))
            .getComponent("VEVENT")
            .orElseThrow();
  }
}
