package ee.kogukoda.meetings.results;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.Statements;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One vote of the evening, as it becomes public. The tests follow one another.
@KogukodaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResultsTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Autowired private DemoEvening evening;
  @Autowired private Statements statements;
  @LocalServerPort private int port;
  private static VoteId vote;

  @Test
  @Order(1)
  void whileAVoteIsOpenNobodyLearnsAChoiceFromAnyInterface() throws Exception {
    evening.opened().present(9).agendaAdopted();
    evening.chair(new OpenItem(evening.item(2)));
    evening.speaks(4, Speech.Kind.INTERVENTION, "sosin juhatajale");
    vote =
        evening.openVote(
            evening.propose(Motion.Kind.ACT, "võtta vastu otsus"), MajorityRule.SIMPLE);
    evening.cast(vote, 4, 2, 1);

    assertThat(api("state").body()).contains("\"chosen\":7", "\"entitled\":9");
    JsonNode votes = json("votes").get("vote_events");
    assertThat(votes).hasSize(1);
    for (JsonNode event : json("log").get("events")) {
      boolean cast = event.get("type").asString().equals("VoteCast");
      if (!cast || !event.get("data").get("vote").asString().equals(vote.toString())) continue;
      assertThat(event.get("data").has("choice")).isFalse();
      assertThat(event.has("command")).isFalse();
      assertThat(event.get("withheld").toString()).contains("choice", "command");
    }
    assertThat(api("log").body()).doesNotContain("sosin juhatajale");
    assertThat(get("/tulemused")).doesNotContain("Võtta vastu otsus");
    assertThat(get("/otsused")).contains("Otsuseid veel ei ole").doesNotContain("poolt");
    assertThat(json("decisions")).isEmpty();
  }

  @Test
  @Order(2)
  void theResultIsThereAtOnceWithRuleFiguresAndNames() throws Exception {
    evening.chair(new CloseVote(vote)).chair(new DeclareResult(vote));
    evening.chair(new ConcludeItem(evening.item(2), Item.Outcome.ADOPTED, null, null));
    evening.ask(evening.secretary(), new NumberAct(evening.item(2), "42"));

    assertThat(get("/tulemused"))
        .contains("Võtta vastu otsus", "Otsus nr 42 vastu võetud (4 poolt, 2 vastu, 1 erapooletu")
        .contains("Nõutav enamus: Poolthäälte enamus (KOKS § 45 lg 5).", "Elav maakoht");
    assertThat(get("")).contains("Otsus nr 42 vastu võetud", "/tulemused");
    assertThat(get("/tulemused.csv")).contains("Võtta vastu otsus;", ";poolt;Vastu võetud");
    for (String language : new String[] {"en", "ru"})
      assertThat(get("/tulemused?keel=" + language)).contains("42");
  }

  @Test
  @Order(3)
  void theListOfDecisionsIsPublicBeforeTheMinutes() throws Exception {
    assertThat(get("/otsused"))
        .contains("Otsus nr 42 vastu võetud (4 poolt, 2 vastu, 1 erapooletu")
        .contains("Nõutav enamus: Poolthäälte enamus (KOKS § 45 lg 5).", "/tulemused#haaletus-");
    assertThat(get("")).contains("/otsused\"");
    assertThat(get("/otsused?keel=en")).contains("List of decisions", "no 42");
    assertThat(get("/otsused?keel=ru")).contains("Перечень решений");
    JsonNode decision = json("decisions").get(0);
    JsonNode event = json("votes").get("vote_events").get(1);
    assertThat(decision.get("act").asString()).isEqualTo("RESOLUTION");
    assertThat(decision.get("result")).isEqualTo(event.get("result"));
    assertThat(decision.get("counts")).isEqualTo(event.get("counts"));
    assertThat(decision.get("requirement")).isEqualTo(event.get("requirement"));
    assertThat(decision.get("voteEvent")).isEqualTo(event.get("id"));
    assertThat(statements.during(() -> get("/otsused"))).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  @Order(3)
  void machinesReadVoteEventsInPopolosWords() throws Exception {
    JsonNode event = json("votes").get("vote_events").get(1);

    assertThat(event.get("result").asString()).isEqualTo("pass");
    assertThat(event.get("requirement").get("basis").asString()).isEqualTo("KOKS § 45 lg 5");
    assertThat(event.get("counts").toString())
        .contains("{\"option\":\"yes\",\"value\":4}", "{\"option\":\"absent\",\"value\":6}");
    assertThat(event.get("votes")).hasSize(15);
    assertThat(json("decisions").get(0).get("actNumber").asString()).isEqualTo("42");
  }

  @Test
  @Order(3)
  void machinesReadWhoSpokeAndNothingOfTheNotes() throws Exception {
    HttpResponse<String> answer = api("speeches");
    JsonNode speeches = JSON.readTree(answer.body()).get("speeches");

    assertThat(speeches).isNotEmpty();
    int position = 0;
    for (JsonNode speech : speeches) {
      assertThat(speech.get("position").asInt()).isEqualTo(++position);
      assertThat(speech.get("date").asString())
          .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+0[23]:00");
    }
    assertThat(speeches.get(position - 1).get("type").asString()).isEqualTo("speech");
    assertThat(speeches.get(position - 1).get("attribution_text").asString()).isNotEmpty();
    assertThat(answer.body()).doesNotContain("sosin juhatajale", "null", "\"\"");
    assertThat(answer.headers().firstValue("ETag")).isPresent();
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  @Order(4)
  void theChainOfThePublicLogCanBeComputedAnew() throws Exception {
    String last = "0".repeat(64);
    int computed = 0;
    for (JsonNode event : json("log").get("events")) {
      assertThat(event.get("prevHash").asString()).isEqualTo(last);
      last = event.get("hash").asString();
      if (event.has("withheld")) continue;
      computed++;
      assertThat(hash(event)).isEqualTo(last);
    }
    assertThat(computed).isGreaterThan(30);
  }

  @Test
  @Order(5)
  void whatHasNotChangedIsNotSentAgainAndEverybodyMayAskFromAnywhere() throws Exception {
    HttpResponse<String> first = api("votes", "Origin", "https://example.org");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(api("votes", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(statements.during(() -> get("/tulemused"))).hasSizeLessThanOrEqualTo(3);
    assertThat(statements.during(() -> get(""))).hasSizeLessThanOrEqualTo(5);
  }

  private static String hash(JsonNode event) throws Exception {
    String lines =
        String.join(
            "\n",
            event.get("prevHash").asString(),
            event.get("seq").asString(),
            event.get("at").asString(),
            event.get("person").asString(),
            event.get("office").asString(),
            event.get("command").asString(),
            event.get("type").asString(),
            event.get("data").toString());
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
  }

  private String get(String path) {
    HttpResponse<String> answer = new TestBrowser(port).get(evening.address() + path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private JsonNode json(String resource) {
    return JSON.readTree(api(resource).body());
  }

  private HttpResponse<String> api(String resource, String... headers) {
    return new TestBrowser(port)
        .get("/api/v1/naidisvald/sessions/" + evening.day() + "/" + resource, headers);
  }
}
