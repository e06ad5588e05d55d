package ee.kogukoda.meetings.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import ee.kogukoda.KogukodaTest;
import ee.kogukoda.web.Axe;
import ee.kogukoda.web.Chromium;
import ee.kogukoda.web.Formats;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of drafts in a real browser: axe finds nothing and nothing scrolls sideways.
@KogukodaTest
@ExtendWith(Chromium.class)
class DraftsDesignTest {
  private final Browser browser;

  @Autowired private Clock clock;
  @LocalServerPort private int port;

  DraftsDesignTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void pagesOfDraftsAreAccessibleWideAndNarrow() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      int year = LocalDate.ofInstant(clock.instant(), Formats.TALLINN).getYear();
      String draft = "/naidisvald/eelnoud/" + year + "-1";
      String published = "/naidisvald/eelnoud/" + year + "-2";

      assertThat(troubles(page, "stranger", "/naidisvald/eelnoud", draft, draft + "/versioonid/2"))
          .isEmpty();
      page.navigate(address("/sisene"));
      page.click("form[action='/sisene/naidis/vallasekretar'] button");
      assertThat(
              troubles(
                  page,
                  "secretary",
                  "/naidisvald/eelnoud",
                  draft,
                  published,
                  "/naidisvald/eelnoud/uus",
                  published + "/muutmine"))
          .isEmpty();
    }
  }

  private List<String> troubles(Page page, String reader, String... paths) {
    var troubles = new ArrayList<String>();
    for (String path : paths) {
      for (int width : new int[] {1366, 375}) {
        page.setViewportSize(width, 812);
        page.navigate(address(path));
        Axe.violations(page).forEach(trouble -> troubles.add(path + " " + width + ": " + trouble));
        Object sideways = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        if (Boolean.TRUE.equals(sideways)) troubles.add(path + " scrolls sideways at " + width);
        String name = reader + path.replace('/', '-') + "-" + width + ".png";
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "design", "drafts", name)));
      }
    }
    return troubles;
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
