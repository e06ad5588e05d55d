package ee.kogukoda.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@WebSlice
@Import(PagesTest.Rooms.class)
class PagesTest {
  @TestConfiguration
  static class Rooms {
    @Bean
    Room room(Frames frames) {
      return new Room(frames);
    }

    @Bean
    SitemapSource sitemapSource() {
      return new SitemapSource() {
        @Override
        public List<String> addresses() {
          return List.of("/elva?a=1&b=2");
        }

        @Override
        public List<String> sitemaps() {
          return List.of("/elva/sitemap.xml");
        }
      };
    }
  }

  @Controller
  static class Room {
    private final Frames frames;

    Room(Frames frames) {
      this.frames = frames;
    }

    @GetMapping("/page")
    ModelAndView page() {
      var page = new RefusedPage(frames.titled("Õäöü <b>", List.of()), 200, "a", "b", null, null);
      return Page.of("web/refused", page);
    }

    @GetMapping("/session")
    ModelAndView session(HttpServletRequest request) {
      request.getSession();
      return page();
    }
  }

  @LocalServerPort private int port;
  @Autowired private Assets assets;
  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
  }

  @Test
  void pageThatIsTheSameForEverybodyIsSentOnce() throws Exception {
    HttpResponse<String> first = browser.get("/page");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = browser.get("/page", "If-None-Match", tag);
    HttpResponse<String> inEnglish =
        browser.get("/page", "If-None-Match", tag, "Cookie", "keel=en");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(first.headers().firstValue("Vary").orElseThrow().toLowerCase()).contains("cookie");
    assertThat(first.headers().firstValueAsLong("Content-Length")).isPresent();
    assertThat(first.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(first.body()).contains("Õäöü &lt;b&gt;");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(inEnglish.statusCode()).isEqualTo(200);
  }

  @Test
  void pageOfSomebodyWithASessionIsNotKept() throws Exception {
    HttpResponse<String> page = browser.get("/session");

    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void chosenLanguageIsRemembered() throws Exception {
    HttpResponse<String> page = browser.get("/page?keel=en");

    assertThat(page.headers().firstValue("Content-Language")).hasValue("en");
    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("keel=en;")
        .contains("Max-Age=31536000", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure");
    assertThat(browser.get("/page?keel=xx").headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(browser.get("/page").headers().firstValue("Content-Language")).hasValue("et");
  }

  @Test
  void fileIsKeptForAYearUnderItsFingerprint() throws Exception {
    String address = assets.address("htmx.js");
    HttpResponse<String> plain = browser.get(address);
    HttpResponse<String> gzipped = browser.get(address, "Accept-Encoding", "br, gzip");
    HttpResponse<String> old = browser.get("/assets/0123456789ab/htmx.js");

    assertThat(plain.statusCode()).isEqualTo(200);
    assertThat(plain.body()).contains("htmx");
    assertThat(plain.headers().firstValue("Content-Type"))
        .hasValue("text/javascript;charset=UTF-8");
    assertThat(plain.headers().firstValue("Cache-Control"))
        .hasValue("max-age=31536000, public, immutable");
    assertThat(plain.headers().firstValue("Vary")).hasValue("accept-encoding");
    assertThat(gzipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(gzipped.headers().firstValueAsLong("Content-Length").orElseThrow())
        .isLessThan(plain.headers().firstValueAsLong("Content-Length").orElseThrow() / 2);
    assertThat(old.statusCode()).isEqualTo(200);
    assertThat(old.headers().firstValue("Cache-Control")).hasValue("no-cache");
  }

  @Test
  void fileOutsideOfTheFolderIsNotThere() throws Exception {
    assertThat(browser.get("/assets/0123456789ab/..%2fpermissions.csv").statusCode())
        .isBetween(400, 404);
    assertThat(browser.get("/assets/0123456789ab/nothing.js").statusCode()).isEqualTo(404);
  }

  @Test
  void searchEnginesAreToldWhatThereIs() throws Exception {
    assertThat(browser.get("/robots.txt").body()).contains("Sitemap: http://localhost");
    assertThat(browser.get("/sitemap.xml").body())
        .contains("<sitemapindex", "/sitemap-lehed.xml</loc>", "/elva/sitemap.xml</loc>");
    assertThat(browser.get("/sitemap-lehed.xml").body())
        .contains("<urlset", "/elva?a=1&amp;b=2</loc>");
  }
}
