package ee.kogukoda.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import ee.kogukoda.web.Axe;
import ee.kogukoda.web.Chromium;
import java.nio.file.Path;

/// Somebody who opens pages in a real browser, on a desk and on a phone: axe finds nothing, nothing
/// scrolls sideways, and a picture lies in target/screens afterwards.
public final class Eyes implements AutoCloseable {
  private final Playwright playwright = Playwright.create();
  private final Browser browser = Chromium.launch(playwright);
  private final BrowserContext context = browser.newContext();
  private final Page page = context.newPage();
  private final String house;

  public Eyes(int port) {
    house = "http://localhost:" + port;
  }

  public void signIn(String persona) {
    page.navigate(house + "/sisene");
    page.click("form[action$='/" + persona + "'] button");
  }

  public void look(String address, String name) {
    look(address, name, 1366, 768, true);
    look(address, name + "-phone", 375, 812, true);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  /// On a wall.
  public void wide(String address, String name) {
    look(address, name, 1920, 1080, false);
  }

  private void look(String address, String name, int width, int height, boolean whole) {
    page.setViewportSize(width, height);
    page.navigate(house + address);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(whole)
            .setPath(Path.of("target/screens/" + name + ".png")));
    assertThat(Axe.violations(page)).as(name).isEmpty();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
