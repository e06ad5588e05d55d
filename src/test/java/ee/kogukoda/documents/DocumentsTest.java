package ee.kogukoda.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KogukodaTest
@Import(DocumentsTest.Cupboard.class)
class DocumentsTest {
  private static final byte[] PDF =
      "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  /// A module with two kinds of documents: those that all may read, and the rest.
  @TestConfiguration
  static class Cupboard implements DocumentOwner {
    static final Set<UUID> OPEN = ConcurrentHashMap.newKeySet();

    @Override
    public String module() {
      return "cupboard";
    }

    @Override
    public boolean mayRead(Document document) {
      return OPEN.contains(document.ownerId());
    }
  }

  @Autowired private Documents documents;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final UUID owner = Uuid7.next();
  private UUID here = owner;
  private UUID elsewhere = owner;

  @BeforeEach
  void findMunicipalities() {
    here = municipality("elva");
    elsewhere = municipality("tori");
    Cupboard.OPEN.add(owner);
  }

  @Test
  void aStoredDocumentIsFoundWithWhatItsContentTellsAndReadBack() throws Exception {
    Document document = store("C:\\kava\\Eelnõu nr 3.pdf", PDF);

    assertThat(document.name()).isEqualTo("Eelnõu nr 3.pdf");
    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.size()).isEqualTo(PDF.length);
    assertThat(document.municipality()).isEqualTo(here);
    try (InputStream content = documents.open(document)) {
      assertThat(content.readAllBytes()).isEqualTo(PDF);
    }
    assertThat(Scope.call(here, () -> documents.findDocuments("cupboard", owner)))
        .containsExactly(document);
  }

  @Test
  void anotherMunicipalitySeesNothingEvenWhereAQueryForgetsToAsk() throws Exception {
    Document document = store("eelnõu.pdf", PDF);

    assertThat(Scope.call(elsewhere, () -> documents.findDocument(document.id()))).isEmpty();
    assertThat(Scope.call(elsewhere, this::countAll)).isZero();
    assertThat(countAll()).isZero();
    assertThat(Scope.call(here, this::countAll)).isEqualTo(1);
  }

  @Test
  void aRefusedFileOrARolledBackTransactionLeavesNoRow() throws Exception {
    assertThatThrownBy(() -> store("leht.html", "<html></html>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> store("tühi.pdf", new byte[0])).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> store("suur.txt", new byte[20 * 1024 * 1024 + 1]))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.arguments()).containsExactly(20L));
    Scope.run(
        here,
        () ->
            transactions.executeWithoutResult(status -> {
              documents.store(
                  new NewDocument("cupboard", owner, "a.pdf"), new ByteArrayInputStream(PDF));
              status.setRollbackOnly();
            }));

    assertThat(Scope.call(here, () -> documents.findDocuments("cupboard", owner))).isEmpty();
  }

  @Test
  void whoMayReadGetsTheFileAndNextTimeNotModified() throws Exception {
    Document document = store("Eelnõu.pdf", PDF);

    HttpResponse<byte[]> first = get(document.address());
    HttpResponse<byte[]> again =
        get(document.address(), "If-None-Match", '"' + document.sha256() + '"');
    HttpResponse<byte[]> part = get(document.address(), "Range", "bytes=0-4");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).isEqualTo(PDF);
    assertThat(header(first, "ETag")).isEqualTo('"' + document.sha256() + '"');
    assertThat(header(first, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(first, "Content-Disposition"))
        .startsWith("inline;")
        .contains("filename*=UTF-8''Eeln%C3%B5u.pdf");
    assertThat(first.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache, private");
    assertThat(first.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("script-src 'none'");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF-");
  }

  @Test
  void whatTheBrowserNeedNotShowIsDownloadedAndSandboxed() throws Exception {
    Document document = store("märkus.txt", "Tere, õu!".getBytes(StandardCharsets.UTF_8));

    HttpResponse<byte[]> answer = get(document.address());

    assertThat(header(answer, "Content-Disposition")).startsWith("attachment;");
    assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'")
        .endsWith("sandbox");
  }

  @Test
  void whoMayNotReadIsToldTheSameAsWhereNothingIs() throws Exception {
    Document document = store("eelnõu.pdf", PDF);
    Cupboard.OPEN.remove(owner);

    HttpResponse<byte[]> hidden = get(document.address());
    HttpResponse<byte[]> nothing = get("/failid/" + Uuid7.next() + "/eeln%C3%B5u.pdf");

    assertThat(hidden.statusCode()).isEqualTo(404);
    assertThat(nothing.statusCode()).isEqualTo(404);
    assertThat(hidden.headers().firstValue("ETag")).isNotEqualTo(document.sha256());
    assertThat(get("/failid/x/y.pdf").statusCode()).isBetween(400, 404);
  }

  @Test
  void aDeletedDocumentIsGoneForReadersAndDeletedOnce() throws Exception {
    Document document = store("eelnõu.pdf", PDF);

    Scope.run(here, () -> documents.delete(document.id()));

    assertThat(get(document.address()).statusCode()).isEqualTo(404);
    assertThat(Scope.call(here, () -> documents.findDocument(document.id()))).isEmpty();
    assertThatThrownBy(() -> Scope.run(here, () -> documents.delete(document.id())))
        .isInstanceOf(Refused.class);
  }

  private Document store(String name, byte[] content) throws Exception {
    return Scope.call(
        here,
        () ->
            documents
                .findDocument(
                    documents.store(
                        new NewDocument("cupboard", owner, name),
                        new ByteArrayInputStream(content)))
                .orElseThrow());
  }

  private long countAll() {
    Long count =
        transactions.execute(status ->
            jdbc.sql("select count(*) from documents.document where owner_id = :owner")
                .param("owner", owner)
                .query(Long.class)
                .single());
    return count == null ? -1 : count;
  }

  private UUID municipality(String slug) {
    return jdbc.sql("select id from municipalities.municipality where slug = :slug")
        .param("slug", slug)
        .query(UUID.class)
        .single();
  }

  private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    if (headers.length > 0) request.headers(headers);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
