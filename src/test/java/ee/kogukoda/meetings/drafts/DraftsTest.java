package ee.kogukoda.meetings.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.live.EventLogged;
import ee.kogukoda.meetings.session.Item.Outcome;
import ee.kogukoda.meetings.session.ItemEvent.ActNumbered;
import ee.kogukoda.meetings.session.ItemEvent.ItemConcluded;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.SessionEvent;
import ee.kogukoda.municipalities.Municipalities;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/// A draft from the office to the session, through its pages.
@KogukodaTest
class DraftsTest {
  private static final String LIST = "/naidisvald/eelnoud";

  @Autowired private MockMvc browser;
  @Autowired private DraftStore store;
  @Autowired private Municipalities municipalities;
  @Autowired private TransactionTemplate transactions;
  @Autowired private ApplicationEventPublisher publisher;

  private Cookie secretary = new Cookie("nobody", "");

  @BeforeEach
  void signIn() throws Exception {
    secretary = signIn("vallasekretar");
  }

  @Test
  void aDraftIsForTheOfficeUntilItIsPublished() throws Exception {
    String draft = write("Kooli põhimäärus");
    assertThat(status(get(draft))).isEqualTo(404);
    assertThat(page(get(LIST))).doesNotContain("Kooli põhimäärus");
    assertThat(page(get(LIST).cookie(secretary))).contains("Kooli põhimäärus");

    send(draft + "/avaldamine");

    assertThat(page(get(draft))).contains("§ 1. Kool on valla asutus.", "Seletus.", "avaldatud");
    assertThat(page(get(LIST + "?otsing=koolid&liik=regulation&seisund=published")))
        .contains(draft);
    assertThat(page(get(LIST + "?liik=order"))).doesNotContain(draft);
    assertThat(page(get("/api/v1/search?municipality=naidisvald&kind=meetings.draft&q=kool")))
        .contains(draft);
  }

  @Test
  void aDraftWithoutMemorandumIsNotSubmitted() throws Exception {
    String draft = write("Seletuseta kord", "memorandum", "");
    send(draft + "/avaldamine");

    assertThat(page(get(draft).cookie(secretary))).contains("Lisage seletuskiri");
    assertThat(send(draft + "/esitamine").getStatus()).isEqualTo(409);
  }

  @Test
  void aNewVersionShowsWhatHasChanged() throws Exception {
    String draft = write("Muutuv kord");
    send(draft + "/avaldamine");
    assertThat(send(draft + "/muutmine", form("Muutuv kord")).getStatus()).isEqualTo(422);

    send(draft + "/muutmine", form("Muutuv kord", "text", "§ 1. Kool on linna asutus."));

    assertThat(page(get(draft + "/versioonid/2")))
        .contains("<del>valla </del>", "<ins>linna </ins>");
    assertThat(page(get(draft + "/versioonid/1"))).contains("§ 1. Kool on valla asutus.");
    assertThat(status(get(draft + "/versioonid/3"))).isEqualTo(404);
  }

  @Test
  void theSecretaryChecksAVersion() throws Exception {
    String draft = write("Kontrollitav kord");
    send(draft + "/avaldamine");
    assertThat(send(draft + "/oiguskontroll", "tulemus", "markus").getStatus()).isEqualTo(422);

    send(draft + "/oiguskontroll", "tulemus", "markus", "markus", "Volitusnorm on puudu.");

    assertThat(page(get(draft).cookie(secretary)))
        .contains("Vallasekretäri märkused versioonile 1", "Volitusnorm on puudu.");
    assertThat(page(get(draft))).doesNotContain("Volitusnorm on puudu.");
  }

  @Test
  void whoMayNotWriteDraftsIsRefused() throws Exception {
    String draft = write("Keelatud kord");
    Cookie member = signIn("lembit-jalakas");
    send(draft + "/avaldamine");

    assertThat(status(get(LIST + "/uus"))).isIn(302, 401, 403);
    assertThat(status(get(LIST + "/uus").cookie(member))).isEqualTo(403);
    assertThat(status(post(draft + "/esitamine").cookie(member).with(csrf()))).isEqualTo(403);
    assertThat(
            status(
                post(draft + "/oiguskontroll")
                    .param("tulemus", "korras")
                    .cookie(signIn("esimees"))
                    .with(csrf())))
        .isEqualTo(403);
  }

  @Test
  void aWithdrawnDraftKeepsItsReason() throws Exception {
    String draft = write("Tagasi võetav kord");
    send(draft + "/avaldamine");
    assertThat(send(draft + "/tagasivotmine").getStatus()).isEqualTo(422);

    send(draft + "/tagasivotmine", "pohjus", "Olud muutusid.");

    assertThat(page(get(draft))).contains("tagasi võetud", "Olud muutusid.");
    assertThat(send(draft + "/esitamine").getStatus()).isEqualTo(409);
  }

  @Test
  void onAnAgendaTheTextIsFrozen() throws Exception {
    String draft = submitted("Päevakorra kord");
    putOnAgenda(draft);
    Draft kept = kept(draft);

    assertThat(kept.state()).isEqualTo(DraftState.ON_AGENDA);
    assertThat(page(get(draft)))
        .contains(DraftText.of("§ 1. Kool on valla asutus.").sha256(), "on versioon 1");
    assertThat(send(draft + "/muutmine", form("Uus")).getStatus()).isEqualTo(422);
    assertThat(send(draft + "/tagasivotmine", "pohjus", "x").getStatus()).isEqualTo(409);
  }

  @Test
  void theSessionDecidesWhatBecomesOfADraft() throws Exception {
    String draft = submitted("Otsustatav kord");
    putOnAgenda(draft);
    ItemId item = new ItemId(Objects.requireNonNull(kept(draft).item()));

    happens(draft, new ItemConcluded(item, Outcome.SECOND_READING, null, null, null));
    assertThat(kept(draft).state()).isEqualTo(DraftState.SECOND_READING);
    send(draft + "/esitamine");
    putOnAgenda(draft);
    ItemId second = new ItemId(Objects.requireNonNull(kept(draft).item()));
    happens(draft, new ItemConcluded(second, Outcome.ADOPTED, null, null, null));
    happens(draft, new ActNumbered(second, "17"));

    assertThat(page(get(draft)))
        .contains("saadeti teisele lugemisele", "võeti vastu", "Akt sai numbri", "17");
  }

  @Test
  void anItemTakenOffAnAgendaFreesItsDraft() throws Exception {
    String draft = submitted("Eemaldatav kord");
    String session = putOnAgenda(draft);
    String preparing = page(get(session).cookie(secretary));
    Matcher last = Pattern.compile("action=\"([^\"]+)/eemaldamine\"").matcher(preparing);
    String item = "";
    while (last.find()) item = last.group(1);

    assertThat(
            send(
                    item + "/muutmine",
                    "title",
                    "Eemaldatav kord",
                    "act",
                    "regulation",
                    "majority",
                    "simple",
                    "draft",
                    "Midagi muud")
                .getStatus())
        .isEqualTo(422);
    send(item + "/eemaldamine");

    assertThat(kept(draft).state()).isEqualTo(DraftState.SUBMITTED);
    send(session.replace("/koostamine", "/eemaldatud/") + kept(draft).item() + "/taastamine");
    assertThat(kept(draft).state()).isEqualTo(DraftState.ON_AGENDA);
  }

  private String submitted(String title) throws Exception {
    String draft = write(title);
    send(draft + "/avaldamine");
    assertThat(send(draft + "/esitamine").getStatus()).isEqualTo(302);
    return draft;
  }

  private String write(String title, String... changes) throws Exception {
    var response = send(LIST + "/uus", form(title, changes));
    return Objects.requireNonNull(response.getRedirectedUrl());
  }

  private static String[] form(String title, String... changes) {
    String[] form = {
      "kind", "regulation",
      "title", title,
      "initiator", "Valitsus",
      "lead", "Hariduskomisjon",
      "text", "§ 1. Kool on valla asutus.",
      "memorandum", "Seletus."
    };
    for (int i = 0; i < changes.length; i += 2)
      for (int j = 0; j < form.length; j += 2)
        if (form[j].equals(changes[i])) form[j + 1] = changes[i + 1];
    return form;
  }

  /// @return where the first session in preparation is prepared
  private String putOnAgenda(String draft) throws Exception {
    String offered = page(get(draft).cookie(secretary));
    Matcher session =
        Pattern.compile("(?s)name=\"istung\".*?<option value=\"([0-9a-f-]{36})\"").matcher(offered);
    assertThat(session.find()).isTrue();
    assertThat(send(draft + "/paevakorda", "istung", session.group(1)).getStatus()).isEqualTo(302);
    Matcher way =
        Pattern.compile("href=\"(/naidisvald/istungid/[^\"]+/koostamine)\"")
            .matcher(page(get("/naidisvald/istungid").cookie(secretary)));
    assertThat(way.find()).isTrue();
    return way.group(1);
  }

  private void happens(String draft, SessionEvent event) {
    UUID session = Objects.requireNonNull(kept(draft).session());
    inScope(() -> publisher.publishEvent(new EventLogged(session, event)));
  }

  private Draft kept(String draft) {
    String[] slug = draft.substring(draft.lastIndexOf('/') + 1).split("-");
    var found = new java.util.concurrent.atomic.AtomicReference<Draft>();
    inScope(() ->
        found.set(store.find(Integer.parseInt(slug[0]), Integer.parseInt(slug[1])).orElseThrow()));
    return found.get();
  }

  private void inScope(Runnable work) {
    UUID here = municipalities.findBySlug("naidisvald").orElseThrow().id().value();
    Scope.run(here, () -> transactions.executeWithoutResult(_ -> work.run()));
  }

  private Cookie signIn(String persona) throws Exception {
    return Objects.requireNonNull(
        browser
            .perform(post("/sisene/naidis/" + persona).with(csrf()))
            .andReturn()
            .getResponse()
            .getCookie("kogukoda"));
  }

  private MockHttpServletResponse send(String address, String... parameters) throws Exception {
    MockHttpServletRequestBuilder request = post(address).cookie(secretary).with(csrf());
    for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
    return browser.perform(request).andReturn().getResponse();
  }

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    return browser
        .perform(request)
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(MockHttpServletRequestBuilder request) throws Exception {
    return browser.perform(request).andReturn().getResponse().getStatus();
  }
}
