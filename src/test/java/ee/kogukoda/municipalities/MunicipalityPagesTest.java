package ee.kogukoda.municipalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/// The pages behind the place's filter alone: who visits is told by the test.
@KogukodaTest
@Transactional
class MunicipalityPagesTest {
  @Autowired WebApplicationContext application;
  @Autowired PlaceFilter places;
  @Autowired Municipalities municipalities;
  private MockMvc pages;

  @BeforeEach
  void behindThePlaceFilter() {
    pages = webAppContextSetup(application).addFilters(places).build();
  }

  @ParameterizedTest
  @CsvSource({"et, Leidke oma vald", "en, Find your municipality", "ru, Найдите свою волость"})
  void theNationalFrontPageListsMunicipalitiesByCounty(String language, String text)
      throws Exception {
    var page = html("/?keel=" + language);

    assertThat(page)
        .contains(text, "Hiiu maakond", "href=\"/elva\"", "href=\"/tartu-linn\"")
        .contains("href=\"/naidisvald\"")
        .doesNotContain("href=\"/toila\"");
  }

  @Test
  void aMunicipalityIsFoundWithoutItsDotsAndTildes() throws Exception {
    var page = html("/omavalitsused?nimi=poltsamaa");

    assertThat(page).contains("Põltsamaa vald", "1 omavalitsus").doesNotContain("Elva vald");
  }

  @Test
  void theListTellsWhatToDoWhenNothingIsFound() throws Exception {
    assertThat(html("/omavalitsused?nimi=atlantis")).contains("Näita kõiki");
  }

  @Test
  void theListIsSortedByAnyOfItsColumnsWithUnknownFiguresLast() throws Exception {
    assertThat(html("/omavalitsused?jarjestus=-elanikke"))
        .contains("aria-sort=\"descending\"")
        .containsSubsequence("Tallinn", "Tartu linn", "Narva linn", "Ruhnu vald");
    assertThat(html("/omavalitsused?jarjestus=maakond"))
        .containsSubsequence("Tallinn", "Hiiumaa vald", "Võru vald");
    assertThat(html("/omavalitsused?jarjestus=omavalitsus"))
        .containsSubsequence("Setomaa vald", "Tallinn", "Väike-Maarja vald");
  }

  @Test
  void theListIsAFileForSpreadsheetsWithTheSameFilterAndOrder() throws Exception {
    var csv = html("/omavalitsused.csv?nimi=tartu&jarjestus=-elanikke");

    assertThat(csv.lines().toList())
        .hasSizeGreaterThan(3)
        .startsWith("\ufeffOmavalitsus;Maakond;Elanikke;Volikogu kohti")
        .element(1)
        .asString()
        .startsWith("Tartu linn;Tartu maakond;");
    assertThat(html("/omavalitsused.xlsx")).startsWith("PK");
  }

  @Test
  void theListNamesTheOneThatHasJoinedAnother() throws Exception {
    assertThat(html("/omavalitsused")).contains("78 omavalitsust", "/toila");
  }

  @Test
  void aMunicipalitysFrontPageShowsWhatTheRegistersKnow() throws Exception {
    assertThat(html("/elva"))
        .contains("Elva Vallavolikogu", "0171", "77000170", "Tartu maakond", "14\u202f653")
        .contains("seisuga 28.06.2024", "732,27", "mailto:elva@elva.ee");
  }

  @Test
  void theSampleMunicipalityIsMarkedAsSuch() throws Exception {
    assertThat(html("/naidisvald")).contains("Näidisvald", "demo-band");
  }

  @Test
  void johvisFiguresAreToldToBeFromBeforeToilaJoined() throws Exception {
    assertThat(html("/johvi")).contains("href=\"/toila\"", "liitumise-eelsed");
  }

  @Test
  void toilaLeadsOnToJohvi() throws Exception {
    assertThat(html("/toila")).contains("liitunud", "11.2025", "href=\"/johvi\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/atlantis", "/atlantis/struktuur"})
  void anUnknownMunicipalityIsMissing(String path) throws Exception {
    assertThat(as(Visitor.unknown(path), get(path)).getStatus()).isEqualTo(404);
  }

  @Test
  void everybodySeesTheStructureAndOnlyTheAdministratorChangesIt() throws Exception {
    var page = html("/naidisvald/struktuur");

    assertThat(page).contains("Näidisvalla Raamatukogu").doesNotContain("/struktuur/uus");
    assertThat(as(admin("elva"), get("/naidisvald/struktuur/uus")).getStatus()).isEqualTo(403);
    assertThat(as(admin("naidisvald"), get("/naidisvald/struktuur")).getContentAsString())
        .contains("/naidisvald/struktuur/uus");
  }

  @Test
  void theAdministratorAddsAUnit() throws Exception {
    var answer =
        as(admin("naidisvald"), post("/naidisvald/struktuur").param("name", "Noortekeskus"));

    assertThat(answer.getRedirectedUrl()).isEqualTo("/naidisvald/struktuur");
    assertThat(html("/naidisvald/struktuur")).contains("Noortekeskus");
  }

  @Test
  void aUnitWithoutANameComesBackToBeCorrected() throws Exception {
    var answer = as(admin("naidisvald"), post("/naidisvald/struktuur").param("name", " "));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("href=\"#name\"", "Kirjutage nimi");
  }

  @Test
  void settingsAreForThoseWhoLookAfterTheMunicipality() throws Exception {
    assertThat(as(admin("elva"), get("/naidisvald/seaded")).getStatus()).isEqualTo(403);
    assertThat(as(admin("naidisvald"), get("/naidisvald/seaded")).getContentAsString())
        .contains("Omavalitsuse värv", "kontrollimata", "algväärtus");
  }

  @Test
  void aColourTooPaleComesBackWithTheReasonAndWhatWasTyped() throws Exception {
    var answer = as(admin("naidisvald"), accent("#ffcc00", "26.11.2126"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("1,5 : 1", "#ffcc00", "26.11.2126");
  }

  @Test
  void aDateThatIsNoneComesBackWithTheReason() throws Exception {
    var answer = as(admin("naidisvald"), accent("#266b42", "31.02.2126"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("href=\"#from\"");
  }

  @Test
  void aReadableColourIsSettled() throws Exception {
    var answer = as(admin("naidisvald"), accent("#266b42", "26.11.2126"));

    assertThat(answer.getRedirectedUrl()).isEqualTo("/naidisvald/seaded");
    assertThat(as(admin("naidisvald"), get("/naidisvald/seaded")).getContentAsString())
        .contains("#266b42", "26.11.2126", "Edaspidi kehtima hakkavad");
  }

  private static MockHttpServletRequestBuilder accent(String colour, String from) {
    return post("/naidisvald/seaded/municipalities.accent")
        .param("value", colour)
        .param("basis", "")
        .param("from", from);
  }

  private Visitor admin(String slug) {
    var where = municipalities.getBySlug(slug).id().value();
    return new Visitor(
        new UUID(0, 1),
        "Haldaja",
        "test",
        List.of(new Grant(Role.MUNICIPALITY_ADMIN, where, null)));
  }

  private String html(String path) throws Exception {
    var answer = as(Visitor.unknown(path), get(path));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse as(Visitor visitor, MockHttpServletRequestBuilder request)
      throws Exception {
    return visitor.call(() -> pages.perform(request).andReturn().getResponse());
  }
}
