package ee.kogukoda.meetings.recording;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.CloseToPublic;
import ee.kogukoda.meetings.session.ItemCommand.ConcludeItem;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.LegalGround;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What goes with a session: its recording and transcript, its papers in one file, and what members
/// note down for themselves.
@KogukodaTest
class SessionPapersTest {
  private static final String SECRET = "SALADUSLIK";

  @Autowired private DemoEvening evening;
  @Autowired private Recordings recordings;
  @Autowired private Mandates mandates;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;
  @LocalServerPort private int port;

  @Test
  void everybodyFindsTheirWayIntoTheRecordingByItemSpeakerAndWord() {
    var anybody = new TestBrowser(port);
    String last = evening.lastAddress();

    assertThat(anybody.get(last).body()).contains(last + "/salvestis", last + "/paberid.pdf");
    String page = anybody.get(last + "/salvestis").body();
    assertThat(page)
        .contains("id=\"punkt-1\"", "https://video.example/", "#t=", "Raivo Aavik", "ettekanne")
        .contains("tutvustan eelnõu lühidalt", ".vtt\"")
        .doesNotContain("/salvestis/muutmine");
    String file = page.replaceFirst("(?s).*href=\"([^\"]+\\.vtt)\".*", "$1");
    assertThat(anybody.get(file).body()).startsWith("WEBVTT\n\n00:01:30.000 --> ");
    assertThat(anybody.get("/naidisvald/otsing?q=l%C3%BChidalt").body())
        .contains("Ärakiri", "/salvestis#punkt-");
  }

  @Test
  void whoKeepsTheSessionAddsRecordingsAndNobodyElse() {
    var secretary = TestBrowser.signedIn(port, "protokollija");
    String form = evening.lastAddress() + "/salvestis/muutmine";

    assertThat(TestBrowser.signedIn(port, "lembit-jalakas").get(form).statusCode()).isEqualTo(403);
    String day = evening.day().minusWeeks(4).toString();
    var wrong =
        secretary.submit(form, form, "aadress", "javascript:alert(1)", "paev", day, "kell", "kuus");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("peab algama https://", "kujul 17.58.30");
    var right =
        secretary.submit(
            form, form, "aadress", "https://vald.example/a.mp3", "paev", day, "kell", "19.30.05");
    assertThat(right.statusCode()).isEqualTo(302);

    var shown = new TestBrowser(port).get(evening.lastAddress() + "/salvestis");
    assertThat(shown.body()).contains("<audio", "https://vald.example/a.mp3");
    assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'self'")
        .endsWith("media-src 'self' https://vald.example");
  }

  @Test
  void whatWasSaidBehindClosedDoorsLeavesInNoForm() throws Exception {
    PlannedSession session = evening.planned();
    var item = new ItemId(session.items().get(1).id());
    restrict(item);
    evening.opened().present(14).agendaAdopted();
    Instant opened = evening.session().opening().at();
    evening.chair(new OpenItem(item));
    evening.chair(new CloseToPublic(item, new LegalGround("Ärisaladus", "AvTS § 35 lg 1 p 17")));
    evening.chair(new ConcludeItem(item, Item.Outcome.WITHDRAWN, "algataja soov", null));
    UUID recording =
        asSecretary(() -> recordings.add(session, "https://vald.example/b.mp4", opened));
    String words =
        WebVtt.write(
            List.of(
                new Cue(Duration.ZERO, Duration.ofMinutes(5), "Mari Mets", SECRET),
                new Cue(Duration.ofHours(1), Duration.ofHours(2), null, "avalikult öeldud")));
    asSecretary(() -> {
      recordings.transcribe(session, recording, words);
      return true;
    });

    var anybody = new TestBrowser(port);
    String page = evening.address() + "/salvestis";
    assertThat(anybody.get(page).body())
        .contains("avalikult öeldud", "Osa arutelust oli kinnine")
        .doesNotContain(SECRET, "Mari Mets");
    assertThat(anybody.get(page + "/" + recording + ".vtt").body())
        .contains("avalikult öeldud")
        .doesNotContain(SECRET);
    assertThat(anybody.get("/naidisvald/otsing?q=" + SECRET).body()).doesNotContain("/salvestis");

    String draft = session.items().get(1).draftText();
    assertThat(draft).isNotNull();
    String beginning = draft.strip().replaceAll("\\s+", " ").substring(0, 40);
    var member = TestBrowser.signedIn(port, "lembit-jalakas");
    assertThat(text(file("/paberid.pdf", null, 200))).doesNotContain(beginning);
    assertThat(text(file("/paberid-liikmele.pdf", member.cookie("kogukoda").orElseThrow(), 200)))
        .contains(beginning);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument papers = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(papers).replaceAll("\\s+", " ");
    }
  }

  private void restrict(ItemId item) {
    evening.in(() ->
        transactions.execute(status ->
            jdbc.sql("update meetings.agenda_item set restricted_ground = :why where id = :item")
                .param("why", "AvTS § 35 lg 1 p 12")
                .param("item", item.value())
                .update()));
  }

  private <T> T asSecretary(java.util.concurrent.Callable<T> work) {
    var secretary = new PersonId(evening.secretary().person());
    return evening.in(() -> mandates.findVisitor(secretary, "test").orElseThrow().call(work));
  }

  @Test
  void allPapersAreOneFileWithABookmarkForEachItem() throws Exception {
    PlannedSession session = evening.planned();
    byte[] open = file("/paberid.pdf", null, 200);
    var member = TestBrowser.signedIn(port, "lembit-jalakas");
    byte[] whole = file("/paberid-liikmele.pdf", member.cookie("kogukoda").orElseThrow(), 200);

    try (PDDocument papers = Loader.loadPDF(open);
        PDDocument more = Loader.loadPDF(whole)) {
      var titles = new java.util.ArrayList<String>();
      for (var mark : papers.getDocumentCatalog().getDocumentOutline().children())
        titles.add(mark.getTitle());
      assertThat(titles)
          .hasSize(session.items().size() + 1)
          .startsWith("Kutse ja päevakord")
          .contains("1. " + session.items().getFirst().title());
      int pages = papers.getNumberOfPages();
      var text = new PDFTextStripper();
      assertThat(text.getText(papers)).contains("1 / " + pages, pages + " / " + pages);
      assertThat(more.getNumberOfPages()).isGreaterThanOrEqualTo(pages);
    }
    file("/paberid-liikmele.pdf", null, 302);
  }

  private byte[] file(String name, @Nullable String session, int status)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + evening.address() + name));
    if (session != null) request.header("Cookie", "kogukoda=" + session);
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(name).isIn(status, status == 302 ? 401 : status);
      return answer.body();
    }
  }

  @Test
  void notesAreSeenByWhoWroteThemAlone() {
    var member = TestBrowser.signedIn(port, "lembit-jalakas");
    String page = evening.address() + "/markmed";
    UUID item = evening.planned().items().getFirst().id();

    var kept = member.submit(page, page, "tekst-" + item, "küsi raha kohta", "mark-" + item, "ask");
    assertThat(kept.statusCode()).isEqualTo(302);
    assertThat(member.get(page).body()).contains("küsi raha kohta");
    assertThat(member.get("/naidisvald/minu-markmed").body()).contains("küsi raha", "Küsida");
    assertThat(member.get("/naidisvald/minu-markmed/fail").body())
        .contains("\"text\":\"küsi raha kohta\"");

    var chair = TestBrowser.signedIn(port, "esimees");
    assertThat(chair.get(page).body()).doesNotContain("küsi raha");
    assertThat(chair.get("/naidisvald/minu-markmed").body()).doesNotContain("küsi raha");
    assertThat(TestBrowser.signedIn(port, "haldur").get("/naidisvald/logi").body())
        .contains("Salvestas oma märkmed")
        .doesNotContain("küsi raha");
    assertThat(TestBrowser.signedIn(port, "elanik").get(page).statusCode()).isEqualTo(403);

    member.submit("/naidisvald/minu-markmed", "/naidisvald/minu-markmed/kustutamine");
    assertThat(member.get(page).body()).doesNotContain("küsi raha");
  }
}
