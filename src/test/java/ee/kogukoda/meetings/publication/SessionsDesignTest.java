package ee.kogukoda.meetings.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import ee.kogukoda.KogukodaTest;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.web.Axe;
import ee.kogukoda.web.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of sessions in a real browser: axe finds nothing and nothing scrolls sideways, for
/// everybody and for the minute-taker. Pictures lie in target/design afterwards.
@KogukodaTest
@ExtendWith(Chromium.class)
class SessionsDesignTest {
  private final Browser browser;

  @Autowired private DemoEvening evening;
  @LocalServerPort private int port;

  SessionsDesignTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void publicPagesAreAccessibleWideAndNarrow() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      String evening = this.evening.address();

      assertThat(
              troubles(
                  page,
                  "/naidisvald",
                  "/naidisvald/istungid",
                  evening,
                  evening + "/punktid/1",
                  "/naidisvald/volikogu"))
          .isEmpty();
    }
  }

  @Test
  void pagesOfPreparingAreAccessibleWideAndNarrow() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(address("/sisene"));
      page.click("form[action='/sisene/naidis/protokollija'] button");
      String draft = "/naidisvald/istungid/" + this.evening.day().plusWeeks(4);
      String evening = this.evening.address();

      assertThat(
              troubles(
                  page,
                  "/naidisvald/istungid",
                  "/naidisvald/istungid/uus",
                  draft + "/koostamine",
                  draft + "/andmed",
                  draft + "/punktid/1/muutmine",
                  draft + "/punktid/1/materjalid",
                  evening + "/koostamine"))
          .isEmpty();
    }
  }

  private List<String> troubles(Page page, String... paths) {
    var troubles = new ArrayList<String>();
    for (String path : paths) {
      page.setViewportSize(1366, 768);
      page.navigate(address(path));
      Axe.violations(page).forEach(trouble -> troubles.add(path + ": " + trouble));
      picture(page, path, "wide");
      page.setViewportSize(320, 640);
      Axe.violations(page).forEach(trouble -> troubles.add(path + " at 320: " + trouble));
      picture(page, path, "narrow");
      if (!fits(page)) troubles.add(path + " scrolls sideways at 320");
    }
    return troubles;
  }

  private static boolean fits(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth");
  }

  private static void picture(Page page, String path, String width) {
    String name = path.replaceAll("\\d{4}-\\d{2}-\\d{2}", "paev").replace('/', '-').substring(1);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/design/" + name + "-" + width + ".png"))
            .setFullPage(true));
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
