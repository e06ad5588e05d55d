package ee.kogukoda.meetings.oparl;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.Statements;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.ConcludeItem;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.Motion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// OParl and Popolo as a stranger's program walks through them. The tests follow one another.
@KogukodaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OparlTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String CANARY = "kanaarilind-";
  private static final Set<String> LISTS =
      Set.of(
          "organization",
          "person",
          "meeting",
          "paper",
          "agendaItem",
          "consultation",
          "file",
          "locationList",
          "legislativeTermList",
          "membership");

  @Autowired private DemoEvening evening;
  @Autowired private Statements statements;
  @Autowired private JdbcClient jdbc;
  @Autowired private ObjectStore store;
  @Autowired private TransactionTemplate transaction;
  @LocalServerPort private int port;
  private static Map<String, JsonNode> first = new HashMap<>();

  @Test
  @Order(1)
  void everyObjectThatIsReachedFromTheSystemIsAsTheSpecificationSays() throws Exception {
    var conformance = new Conformance();
    Map<String, JsonNode> all = harvest("", conformance);
    JsonNode system = read("/oparl/v1/system");
    conformance.check(system);
    var links = new TreeSet<String>();
    all.values().forEach(object -> links(object, links));

    assertThat(conformance.faults).isEmpty();
    for (OparlType type : OparlType.values())
      if (type != OparlType.System)
        assertThat(all.values()).as(type.name()).anyMatch(object -> is(object, type));
    for (String link : links)
      if (!all.containsKey(link) && !link.equals(system.get("id").asString()))
        assertThat(browser().get(path(link)).statusCode()).as(link).isEqualTo(200);
    for (JsonNode object : all.values())
      assertThat(read(path(object.get("id").asString()))).isEqualTo(object);
    first = all;
  }

  @Test
  @Order(2)
  void pagesFollowOneAnotherWithoutGapOrRepeatAndKeepTheFilters() throws Exception {
    String list =
        "/oparl/v1/naidisvald/memberships?limit=7&created_since=2020-01-01T00:00:00%2B02:00";
    var seen = new HashSet<String>();
    JsonNode page = read(list);
    int pages = page.get("pagination").get("totalPages").asInt();
    long total = page.get("pagination").get("totalElements").asLong();
    assertThat(page.get("links").has("prev")).isFalse();
    for (int number = 1; ; number++) {
      for (JsonNode object : page.get("data"))
        assertThat(seen.add(object.get("id").asString())).isTrue();
      assertThat(page.get("pagination").get("currentPage").asInt()).isEqualTo(number);
      JsonNode links = page.get("links");
      for (JsonNode link : links)
        if (!link.equals(links.get("web")))
          assertThat(link.asString()).contains("limit=7", "created_since=2020");
      if (number > 1)
        assertThat(read(path(links.get("prev").asString())).get("pagination").get("currentPage"))
            .hasToString("" + (number - 1));
      if (!links.has("next")) {
        assertThat(number).isEqualTo(pages);
        assertThat(read(path(links.get("last").asString())).get("data"))
            .isEqualTo(page.get("data"));
        break;
      }
      assertThat(page.get("data")).hasSize(7);
      JsonNode byNumber = read(list + "&page=" + (number + 1));
      page = read(path(links.get("next").asString()));
      assertThat(byNumber.get("data")).isEqualTo(page.get("data"));
    }
    assertThat(seen).hasSize((int) total);
  }

  @Test
  @Order(3)
  void answersAreForEverybodyAndKnowWhenNothingIsNew() throws Exception {
    HttpResponse<String> list =
        browser().get("/oparl/v1/naidisvald/meetings", "Origin", "https://x.ee");
    assertThat(list.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(list.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(list.body()).doesNotContain("null", "\"\"", "{site}");
    String tag = list.headers().firstValue("ETag").orElseThrow();
    assertThat(
            statements.during(() ->
                assertThat(
                        browser()
                            .get("/oparl/v1/naidisvald/meetings", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304)))
        .hasSizeLessThanOrEqualTo(1);
    assertThat(browser().get("/oparl/v1/naidisvald/meetings/").statusCode()).isEqualTo(301);
    assertThat(browser().get("/oparl").headers().firstValue("Location").orElseThrow())
        .endsWith("/oparl/v1/system");
    for (String wrong :
        List.of(
            "/oparl/v1/naidisvald/meetings?modified_since=eile", "/oparl/v1/naidisvald/nothings")) {
      JsonNode error = JSON.readTree(browser().get(wrong).body());
      assertThat(error.get("type").asString()).isEqualTo("https://schema.oparl.org/1.1/Error");
      assertThat(error.get("message").asString()).isNotBlank();
    }
    JsonNode omitted = read("/oparl/v1/naidisvald/meetings?omit_internal=true").get("data").get(0);
    assertThat(omitted.has("agendaItem")).isFalse();
    assertThat(omitted.has("name")).isTrue();
  }

  @Test
  @Order(4)
  void filesAreWhatTheirChecksumSays() throws Exception {
    for (JsonNode file : first.values()) {
      if (!is(file, OparlType.File)) continue;
      HttpResponse<byte[]> answer = bytes(file.get("accessUrl").asString());
      assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
      assertThat(answer.body()).hasSize(file.get("size").asInt());
      assertThat(
              HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(answer.body())))
          .isEqualTo(file.get("sha512Checksum").asString());
      assertThat(
              bytes(file.get("downloadUrl").asString())
                  .headers()
                  .firstValue("Content-Disposition")
                  .orElseThrow())
          .startsWith("attachment");
    }
  }

  @Test
  @Order(5)
  void makingEverythingAnewChangesNothing() throws Exception {
    long before = store.standing(evening.municipality()).revision();

    evening.in(() -> store.markAll(evening.municipality()));

    assertThat(harvest("", new Conformance())).isEqualTo(first);
    assertThat(store.standing(evening.municipality()).revision()).isEqualTo(before);
    assertThat(store.standing(evening.municipality()).stale()).isFalse();
  }

  @Test
  @Order(6)
  void aHarvestSinceTheLastOneBringsWhatHasChangedAndNothingElse() throws Exception {
    Thread.sleep(1100); // moments of change are told in whole seconds
    String since = Fields.time(evening.now());
    evening.opened().present(9).agendaAdopted();

    Map<String, JsonNode> changed = harvest("?modified_since=" + encoded(since), new Conformance());
    Map<String, JsonNode> now = harvest("", new Conformance());

    var expected = new HashSet<String>();
    now.forEach((id, object) -> {
      if (!object.equals(first.get(id))) expected.add(id);
    });
    assertThat(expected).isNotEmpty();
    assertThat(changed.keySet()).isEqualTo(expected);
    first = now;
  }

  @Test
  @Order(7)
  void aVoteStandsUnderItsItemAndByItself() throws Exception {
    evening.chair(new OpenItem(evening.item(1)));
    var motion = evening.propose(Motion.Kind.ACT, "võtta vastu otsus");
    evening.decide(evening.openVote(motion, MajorityRule.SIMPLE), 6, 2, 1);
    evening.chair(new ConcludeItem(evening.item(1), Item.Outcome.ADOPTED, null, null));

    JsonNode item = read("/oparl/v1/naidisvald/agendaitem/" + evening.item(1));
    JsonNode vote = read(path(item.get("kogukoda:vote").get(0).asString()));
    assertThat(item.get("result").asString()).contains("6 poolt, 2 vastu");
    assertThat(vote.get("result").asString()).isEqualTo("pass");
    assertThat(vote.get("counts").get(0)).hasToString("{\"option\":\"yes\",\"value\":6}");
    assertThat(vote.get("votes")).hasSize(15);
    assertThat(vote.get("group_results")).isNotEmpty();
    JsonNode put = read("/popolo/v1/naidisvald/motions/" + vote.get("motion_id").asString());
    assertThat(put.get("vote_event_ids").get(0)).isEqualTo(vote.get("id"));
    String voter = vote.get("votes").get(0).get("voter_id").asString();
    assertThat(read("/popolo/v1/naidisvald/people/" + voter).get("name"))
        .isEqualTo(vote.get("votes").get(0).get("voter_name"));
  }

  @Test
  @Order(7)
  void aTermsVotesAndAttendanceAreTablesWithARowForEachMember() {
    String votes = browser().get("/naidisvald/organid/volikogu/haaletused.csv").body();
    String attendance = browser().get("/naidisvald/organid/volikogu/kohalolek.csv").body();

    assertThat(votes)
        .startsWith("session_id,vote_event_id,identifier,start_date,agenda_item_id,motion,result,")
        .contains(",pass,", ",Elav maakoht,yes\r\n");
    assertThat((votes.lines().count() - 1) % 15).isZero();
    assertThat(attendance)
        .startsWith("session_id,session_number,start_date,person_id,person_name,");
    assertThat(attendance).contains(",yes,", ",no,,\r\n");
    assertThat(browser().get("/naidisvald/organid/volikogu").body())
        .contains("/organid/volikogu/haaletused.csv", "/organid/volikogu/kohalolek.csv");
  }

  @Test
  @Order(8)
  void whatIsNotPublicNeverAppearsAndWhatCeasesToBeLeavesItsNameAlone() throws Exception {
    String file =
        first.values().stream()
            .filter(object -> is(object, OparlType.File) && object.has("agendaItem"))
            .filter(object -> object.get("agendaItem").get(0).asString().endsWith(planned(2)))
            .map(object -> object.get("id").asString())
            .findFirst()
            .orElse("");
    write(
        """
        update meetings.agenda_item
           set restricted_ground = 'AvTS § 35', draft_text = :canary
         where session_id = :session and position = 2 and removed_at is null
        """);
    write(
        """
        insert into meetings.session
          (id, municipality_id, body_id, slug, number, kind, form, title, starts_at, place, state,
           created_at, changed_at)
        select gen_random_uuid(), municipality_id, body_id, '2031-01-01', 99, 'REGULAR', 'HALL',
               :canary, now(), :canary, 'DRAFT', now(), now()
          from meetings.session where id = :session
        """);
    write(
        """
        insert into meetings.session
          (id, municipality_id, body_id, slug, number, kind, form, title, starts_at, place, state,
           closed, created_at, changed_at)
        select gen_random_uuid(), municipality_id, body_id, '2031-01-02', 98, 'REGULAR', 'HALL',
               :canary, now(), :canary, 'ANNOUNCED', true, now(), now()
          from meetings.session where id = :session
        """);
    write(
        """
        update meetings.draft set published_at = null, title = :canary
         where id = (select id from meetings.draft
                      where published_at is not null and item_id is null limit 1)
           and cast(:session as uuid) is not null
        """);

    for (UUID closed :
        evening.in(() ->
            transaction.execute(_ ->
                jdbc.sql("select id from meetings.session where closed").query(UUID.class).list())))
      assertThat(browser().get("/oparl/v1/naidisvald/meeting/" + closed).statusCode())
          .isEqualTo(404);

    String since = encoded("2020-01-01T00:00:00+02:00");
    var all = harvest("?modified_since=" + since, new Conformance());
    assertThat(all.values()).noneMatch(object -> object.toString().contains(CANARY));
    assertThat(all.values())
        .anyMatch(object -> object.has("deleted") && is(object, OparlType.Paper));
    for (String list :
        List.of("people", "organizations", "posts", "memberships", "motions", "vote-events"))
      assertThat(browser().get("/popolo/v1/naidisvald/" + list).body()).doesNotContain(CANARY);
    if (!file.isEmpty()) {
      JsonNode gone = read(path(file));
      assertThat(gone.get("deleted").asBoolean()).isTrue();
      assertThat(gone.has("name")).isFalse();
      assertThat(bytes(file + "/access").statusCode()).isEqualTo(410);
    }
    assertThat(harvest("", new Conformance()).values()).noneMatch(object -> object.has("deleted"));
  }

  /// Past what refuses it, as a defect elsewhere would.
  private void write(String sql) {
    int rows =
        evening.in(() ->
            Objects.requireNonNull(
                transaction.execute(_ ->
                    jdbc.sql(sql)
                        .param("canary", CANARY + "tekst")
                        .param("session", evening.planned().id())
                        .update())));
    assertThat(rows).isEqualTo(1);
  }

  /// All objects of all lists of all bodies, inner ones by their own lists.
  private Map<String, JsonNode> harvest(String question, Conformance conformance) throws Exception {
    var all = new HashMap<String, JsonNode>();
    for (JsonNode body : read("/oparl/v1/bodies").get("data"))
      for (String list : LISTS) {
        Deque<String> pages = new ArrayDeque<>();
        pages.add(path(body.get(list).asString()) + question);
        while (!pages.isEmpty()) {
          JsonNode page = read(pages.remove());
          for (JsonNode object : page.get("data")) {
            conformance.check(object);
            all.put(object.get("id").asString(), object);
          }
          if (page.get("links").has("next"))
            pages.add(path(page.get("links").get("next").asString()));
        }
      }
    for (JsonNode body : read("/oparl/v1/bodies" + question).get("data")) {
      conformance.check(body);
      all.put(body.get("id").asString(), body);
    }
    return all;
  }

  /// Every address of this house that an object names.
  private static void links(JsonNode node, Set<String> found) {
    if (node.isString() && node.asString().startsWith("http://localhost"))
      found.add(node.asString());
    node.forEach(inner -> links(inner, found));
  }

  private String planned(int number) {
    return evening.planned().items().get(number - 1).id().toString();
  }

  private static boolean is(JsonNode object, OparlType type) {
    return object.path("type").asString("").endsWith("/" + type.name());
  }

  private static String encoded(String time) {
    return time.replace("+", "%2B");
  }

  private static String path(String url) {
    return url.replaceFirst("^http://[^/]+", "");
  }

  private JsonNode read(String path) throws Exception {
    HttpResponse<String> answer = browser().get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<byte[]> bytes(String url) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private TestBrowser browser() {
    return new TestBrowser(port);
  }
}
