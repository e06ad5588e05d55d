package ee.kogukoda.meetings.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ee.kogukoda.KogukodaTest;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.web.Axe;
import ee.kogukoda.web.Chromium;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The chair's console beside a member's phone in a real browser: the one changes by itself when
/// something is done on the other, nothing needs scrolling or a mouse, and axe finds nothing.
/// Pictures lie in target/design afterwards.
@KogukodaTest
@ExtendWith(Chromium.class)
class HallDesignTest {
  private static final List<String> OTHERS =
      List.of(
          "lembit-jalakas",
          "varmo-aasmae",
          "reet-ivask",
          "erkki-harm",
          "jelena-gavrilova",
          "urve-annus",
          "siim-jaakson");

  private final Browser browser;

  @Autowired private DemoEvening evening;
  @LocalServerPort private int port;

  HallDesignTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void oneVoteFromTheConsoleToThePhoneAndBack() {
    try (BrowserContext desk = context(1366, 768);
        BrowserContext hand = context(375, 812);
        BrowserContext third = context(1366, 768)) {
      Page chair = enter(desk, "esimees", "juhataja");
      Page member = enter(hand, "katlin-ader", "liige");
      Page secretary = enter(third, "protokollija", "sekretar");
      look(member, "phone-before");
      look(chair, "console-before");

      Locator reason = chair.locator(".steps-row [name=pohjus]");
      if (reason.isVisible()) reason.fill("proov");
      chair.locator(".steps-row .act button").first().click();
      String code = chair.locator(".hall-code strong").innerText();
      member.locator("#kood").fill("1");
      member.locator("form[action$='/kohalolek'] button").click();
      assertThat(member.locator("#announcement")).containsText("See ei ole selle saali kood");
      member.locator("#kood").fill(code);
      member.locator("form[action$='/kohalolek'] button").click();
      assertThat(member.locator(".phone > header")).containsText("saalis");
      assertThat(member.locator("#announcement")).isEmpty();
      look(chair, "console-without-quorum");
      for (String other : OTHERS)
        HallBrowser.of(port, other, session(), "liige").does("/kohalolek", "kood", code);

      // The console has heard of it by itself; from here on by keyboard.
      press(chair, "F8");
      assertThat(chair.locator(".stage-now")).containsText("Otsustusvõimeline");
      chair.locator("form[action$='/haaletused'] button").click();
      assertThat(chair.locator(".vote-now")).containsText("ette valmistatud");
      press(chair, "F8");

      Locator inFavour = member.locator(".ballot button[value=poolt]");
      assertThat(inFavour).isVisible();
      look(member, "phone-ballot");
      look(chair, "console-voting");
      look(secretary, "desk-voting");
      inFavour.click();
      assertThat(member.locator(".chosen")).containsText("Teie hääl: poolt");
      assertThat(member.locator(".ballot [aria-pressed=true]")).containsText("Poolt");
      assertThat(chair.locator(".vote-count strong")).hasText("1");

      press(chair, "F9");
      assertThat(chair.locator(".vote-now")).containsText("suletud");
      assertThat(member.locator(".ballot")).hasCount(0);
      press(chair, "F8");
      assertThat(member.locator(".result")).containsText("1 poolt");
      assertThat(member.locator("[data-live-speaker]")).containsText("Vastu võetud");
      look(member, "phone-result");
      press(chair, "F9");
      assertThat(chair.locator(".stage-now")).containsText("Istung käib");
      press(chair, "F8");
      assertThat(chair.locator(".put-to-vote textarea")).isVisible();
      look(chair, "console-item");
      look(member, "phone-item");
      look(secretary, "desk-item");

      chair.locator("form[action$='/haaletused'] select[name=viis]").selectOption("OPEN_COUNT");
      chair.locator("form[action$='/haaletused'] button").click();
      press(chair, "F8");
      assertThat(secretary.locator("form[action$='/kaed']")).isVisible();
      look(chair, "console-count");
      look(secretary, "desk-count");
      look(member, "phone-count");
      HallBrowser.of(port, "esimees", session(), "juhataja")
          .does("/katkestamine", "alus", "TECHNICAL_OBSTACLE", "pohjus", "proov")
          .does("/ettepanekud/[^/]+/haaletus", "viis", "ROLL_CALL")
          .does("/haaletused/[^/]+/avamine");
      assertThat(secretary.locator("#hyytav")).isVisible();
      look(chair, "console-call");
      look(secretary, "desk-call");
    }
  }

  /// Once the console offers the step, its key takes it.
  private static void press(Page page, String key) {
    assertThat(page.locator("button[data-key=" + key + "]:not(:disabled)")).isVisible();
    page.keyboard().press(key);
  }

  private void look(Page page, String name) {
    assertThat(page.locator("#seis > *").first()).isVisible();
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/design/hall-" + name + ".png")));
    assertThat(Axe.violations(page)).as(name).isEmpty();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(name + " scrolls sideways")
        .isTrue();
    if (name.startsWith("console"))
      assertThat((Integer) page.evaluate("document.documentElement.scrollHeight - innerHeight"))
          .as(name + " needs scrolling")
          .isLessThanOrEqualTo(0);
  }

  private Page enter(BrowserContext context, String persona, String door) {
    Page page = context.newPage();
    page.navigate("/sisene");
    page.locator("form[action$='/naidis/" + persona + "'] button").click();
    page.navigate(session() + "/" + door);
    return page;
  }

  private BrowserContext context(int width, int height) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setBaseURL("http://localhost:" + port)
            .setViewportSize(width, height));
  }

  private String session() {
    return evening.address();
  }
}
