package ee.kogukoda.meetings.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.AnnulVote;
import ee.kogukoda.meetings.session.VoteId;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/// Amendments from the member's form to the merged text, through their page.
@KogukodaTest
class AmendmentsTest {
  @Autowired private MockMvc browser;
  @Autowired private DemoEvening evening;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;

  private Cookie secretary = new Cookie("nobody", "");
  private Cookie member = new Cookie("nobody", "");
  private String draft = "";

  @BeforeEach
  void aDraftIsPublished() throws Exception {
    secretary = signIn("vallasekretar");
    member = signIn("lembit-jalakas");
    draft =
        Objects.requireNonNull(
            browser
                .perform(
                    with(
                        post("/naidisvald/eelnoud/uus").cookie(secretary).with(csrf()),
                        "kind",
                        "regulation",
                        "title",
                        "Muudetav kord",
                        "initiator",
                        "Valitsus",
                        "text",
                        "§ 1. Esimene.\n\n§ 2. Teine.\n\n§ 3. Kolmas.",
                        "memorandum",
                        "Seletus."))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    assertThat(send(secretary, draft + "/avaldamine")).isEqualTo(302);
  }

  @Test
  void amendmentsBecomeANewVersion() throws Exception {
    String page = draft + "/muudatusettepanekud";
    assertThat(propose(member, "replace", "2", "§ 2. Uus teine.")).isEqualTo(422);
    assertThat(send(secretary, page + "/tahtaeg", "tahtaeg", "31.12.2099")).isEqualTo(302);

    assertThat(propose(member, "replace", "9", "§ 9. Vale.")).isEqualTo(422);
    assertThat(propose(member, "replace", "2", "§ 2. Teine.")).isEqualTo(422);
    assertThat(propose(member, "replace", "2", "§ 2. Uus teine.")).isEqualTo(302);
    assertThat(propose(member, "delete", "2", "")).isEqualTo(302);
    assertThat(propose(member, "insert", "3", "§ 4. Neljas.")).isEqualTo(302);
    assertThat(page(get(page))).doesNotContain("Neljas");
    assertThat(send(member, page + "/1/otsus", "tulemus", "lubatav")).isEqualTo(403);
    assertThat(send(secretary, page + "/3/otsus", "tulemus", "lubamatu")).isEqualTo(422);
    for (int number = 1; number <= 3; number++)
      assertThat(send(secretary, page + "/" + number + "/otsus", "tulemus", "lubatav"))
          .isEqualTo(302);
    assertThat(page(get(page))).contains("Välistab ettepanekud: 2", "<ins>Uus teine.</ins>");
    assertThat(send(secretary, page + "/uhendamine")).isEqualTo(422);

    assertThat(send(secretary, page + "/1/otsus", "tulemus", "arvestatud")).isEqualTo(302);
    assertThat(page(get(page))).contains("Langes ära, sest ettepanek nr 1");
    assertThat(send(secretary, page + "/3/haaletus", "ettepanek-3", "midagi")).isEqualTo(422);
    assertThat(send(secretary, page + "/3/otsus", "tulemus", "arvestatud")).isEqualTo(302);
    assertThat(send(secretary, page + "/uhendamine")).isEqualTo(302);

    assertThat(page(get(draft))).contains("§ 2. Uus teine.", "§ 3. Kolmas.", "§ 4. Neljas.");
    assertThat(page(get(page))).contains("/versioonid/2", "tekstis");
    for (String language : new String[] {"en", "ru"})
      assertThat(page(get(page + "?keel=" + language))).contains("Neljas");
  }

  @Test
  void anAmendmentIsPutToTheVoteWhileItsItemIsOpen() throws Exception {
    String page = draft + "/muudatusettepanekud";
    send(secretary, page + "/tahtaeg", "tahtaeg", "31.12.2099");
    propose(member, "replace", "2", "§ 2. Hääletatav.");
    send(secretary, page + "/1/otsus", "tulemus", "lubatav");
    assertThat(send(secretary, page + "/1/istungile")).isEqualTo(422);
    ItemId item = evening.opened().present(9).agendaAdopted().item(1);
    evening.in(() ->
        transactions.execute(_ ->
            jdbc.sql(
                    """
                    update meetings.draft
                       set item_id = :item, session_id = :session, frozen_version = 1,
                           state = 'ON_AGENDA'
                     where year || '-' || number = :slug
                    """)
                .param("item", item.value())
                .param("session", evening.planned().id())
                .param("slug", draft.substring(draft.lastIndexOf('/') + 1))
                .update()));
    evening.chair(new OpenItem(item));

    assertThat(page(get(page).cookie(secretary))).contains("Pane hääletusele");
    assertThat(send(secretary, page + "/1/istungile")).isEqualTo(302);
    assertThat(send(secretary, page + "/1/istungile")).isEqualTo(422);

    Motion motion = evening.session().voting().motionsOf(item).getLast();
    assertThat(motion.text())
        .isEqualTo("Muudatusettepanek nr 1 (Lembit Jalakas): Asendada lõik 2. „§ 2. Hääletatav.“");
    VoteId vote = evening.openVote(motion.id(), MajorityRule.SIMPLE);
    evening.decide(vote, 6, 2, 1);
    assertThat(page(get(page))).contains("vastu võetud").doesNotContain("Pane hääletusele");
    evening.chair(new AnnulVote(vote, Vote.Ground.WRONG_MOTION, "Vale ettepanek"));
    assertThat(page(get(page))).doesNotContain(">vastu võetud<");
  }

  @Test
  void aStrangerProposesNothing() throws Exception {
    assertThat(propose(signIn("elanik"), "delete", "1", "")).isEqualTo(403);
  }

  private int propose(Cookie who, String operation, String paragraph, String text)
      throws Exception {
    return send(
        who,
        draft + "/muudatusettepanekud",
        "author-kind",
        "member",
        "author",
        "Lembit Jalakas",
        "operation",
        operation,
        "paragraph",
        paragraph,
        "text",
        text,
        "reason",
        "Nii on selgem.");
  }

  private int send(Cookie who, String address, String... parameters) throws Exception {
    return browser
        .perform(with(post(address).cookie(who).with(csrf()), parameters))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private static MockHttpServletRequestBuilder with(
      MockHttpServletRequestBuilder request, String... parameters) {
    for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
    return request;
  }

  private Cookie signIn(String persona) throws Exception {
    return Objects.requireNonNull(
        browser
            .perform(post("/sisene/naidis/" + persona).with(csrf()))
            .andReturn()
            .getResponse()
            .getCookie("kogukoda"));
  }

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    return browser
        .perform(request)
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
