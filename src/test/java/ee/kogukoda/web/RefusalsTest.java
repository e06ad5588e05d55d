package ee.kogukoda.web;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.access.AccessRefusal;
import ee.kogukoda.refusal.Refusal;
import ee.kogukoda.refusal.Refused;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

@WebSlice
@Import(RefusalsTest.Rooms.class)
class RefusalsTest {
  private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

  /// Borrows a text of the web floor and adds a paragraph to it.
  enum Borrowed implements Refusal {
    FILE_TOO_LARGE;

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String legalBasis() {
      return "KOKS § 45 lg 5";
    }
  }

  @TestConfiguration
  static class Rooms {
    @Bean
    Room room() {
      return new Room();
    }
  }

  @Controller
  static class Room {
    @GetMapping({"/refused", "/api/refused"})
    String refused() {
      throw new Refused(Borrowed.FILE_TOO_LARGE);
    }

    @GetMapping({"/members", "/api/members"})
    String members() {
      throw new Refused(AccessRefusal.SIGN_IN_FIRST);
    }

    @GetMapping({"/broken", "/api/broken"})
    String broken() {
      throw new IllegalStateException("secret of the cellar");
    }

    @GetMapping("/number")
    @ResponseBody
    String number(@RequestParam int n) {
      return String.valueOf(n);
    }

    @PostMapping("/upload")
    @ResponseBody
    String upload(@RequestParam MultipartFile file) {
      return String.valueOf(file.getSize());
    }
  }

  @LocalServerPort private int port;
  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
  }

  @Test
  void refusalIsAPageThatSaysWhatWhyAndWhatToDo() throws Exception {
    HttpResponse<String> answer = browser.get("/refused", "Accept", HTML);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains("Praegu ei saa", "Fail on liiga suur", "KOKS § 45 lg 5", "Avage leht uuesti");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void refusalIsSaidInTheReadersLanguage() throws Exception {
    assertThat(browser.get("/refused?keel=en", "Accept", HTML).body())
        .contains("lang=\"en\"", "The file is too large");
    assertThat(browser.get("/refused", "Accept", HTML, "Cookie", "keel=ru").body())
        .contains("lang=\"ru\"", "Файл слишком большой");
  }

  @Test
  void refusalIsAProblemForMachines() throws Exception {
    for (HttpResponse<String> answer :
        new HttpResponse[] {
          browser.get("/api/refused"), browser.get("/refused", "Accept", "application/json")
        }) {
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body())
          .contains("\"type\":\"urn:kogukoda:file_too_large\"")
          .contains("\"status\":409", "\"title\":\"Praegu ei saa\"", "\"detail\":\"Fail")
          .contains("\"code\":\"file_too_large\"", "\"legalBasis\":\"KOKS § 45 lg 5\"")
          .contains("\"instance\":\"");
    }
  }

  @Test
  void refusalOfAFragmentAppearsInThePage() throws Exception {
    HttpResponse<String> answer = browser.get("/refused", "HX-Request", "true");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.headers().firstValue("HX-Retarget")).hasValue("#announcement");
    assertThat(answer.body()).contains("Fail on liiga suur").doesNotContain("<html");
  }

  @Test
  void strangerIsSentToSignInAndBack() throws Exception {
    HttpResponse<String> page = browser.get("/members?leht=2", "Accept", HTML);
    HttpResponse<String> fragment =
        browser.get("/members", "HX-Request", "true", "HX-Current-URL", "http://evil.example/a?b");

    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElseThrow())
        .endsWith("/sisene?edasi=%2Fmembers%3Fleht%3D2");
    assertThat(fragment.statusCode()).isEqualTo(401);
    assertThat(fragment.headers().firstValue("HX-Redirect")).hasValue("/sisene?edasi=%2Fa%3Fb");
    assertThat(browser.get("/api/members").statusCode()).isEqualTo(401);
  }

  @Test
  void defectShowsANumberAndNothingOfItsInside() throws Exception {
    for (String path : new String[] {"/broken", "/api/broken"}) {
      HttpResponse<String> answer = browser.get(path, "Accept", HTML);

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body())
          .containsPattern("[2-9A-Z]{5}-[2-9A-Z]{5}")
          .doesNotContain("cellar", "Exception", "ee.kogukoda", "at ");
    }
  }

  @Test
  void whatTheServerItselfRefusesIsAFriendlyPageToo() throws Exception {
    assertThat(browser.get("/nowhere", "Accept", HTML))
        .satisfies(answer -> assertFriendly(answer, 404, "Sellel aadressil ei ole midagi"));
    assertThat(browser.post("/number", "n=1", "Accept", HTML))
        .satisfies(answer -> assertFriendly(answer, 405, "Seda aadressi ei saa nii kasutada"));
    assertThat(browser.get("/number", "Accept", HTML))
        .satisfies(answer -> assertFriendly(answer, 400, "mõni väärtus puudub"));
    assertThat(browser.get("/number?n=kaks", "Accept", HTML))
        .satisfies(answer -> assertFriendly(answer, 400, "mõni väärtus puudub"));
    assertThat(browser.get("/assets/000000000000/nothing.css", "Accept", HTML))
        .satisfies(answer -> assertFriendly(answer, 404, "Sellel aadressil ei ole midagi"));
    assertThat(browser.get("/%2e%2e/x;y=1%00", "Accept", HTML).body())
        .doesNotContain("Exception", "Tomcat");
    assertThat(browser.get("/api/nowhere").body()).contains("\"code\":\"page_not_found\"");
  }

  @Test
  void fileThatIsTooLargeIsRefused() throws Exception {
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n%s\r\n--x--\r\n"
            .formatted("a".repeat(3000));

    HttpResponse<String> answer =
        browser.send(
            browser
                .request(
                    "/upload", "Accept", HTML, "Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));

    assertFriendly(answer, 413, "Fail on liiga suur");
  }

  private static void assertFriendly(HttpResponse<String> answer, int status, String says) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("<h1>", says).doesNotContain("Exception", "Whitelabel");
  }
}
