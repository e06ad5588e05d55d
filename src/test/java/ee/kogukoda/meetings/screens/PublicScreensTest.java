package ee.kogukoda.meetings.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import ee.kogukoda.KogukodaTest;
import ee.kogukoda.Statements;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.web.Axe;
import ee.kogukoda.web.Chromium;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The evening as those see it who may only watch. One evening, so the tests follow one another.
/// Pictures lie in target/screens afterwards.
@KogukodaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicScreensTest {
  private static final String FITS =
      """
      () => {
        const main = document.querySelector(".hall-main");
        const foot = document.querySelector(".hall-foot").getBoundingClientRect();
        return foot.bottom <= innerHeight + 1 && main.scrollHeight <= main.clientHeight + 1;
      }
      """;

  @Autowired private DemoEvening evening;
  @Autowired private Statements statements;
  @LocalServerPort private int port;

  @Test
  @Order(1)
  void aSessionInDraftHasNoScreens() {
    String draft = "/naidisvald/istungid/" + evening.day().plusWeeks(4);
    for (String screen : List.of("/ekraan", "/otse", "/tulemused"))
      assertThat(new TestBrowser(port).get(draft + screen).statusCode()).as(screen).isEqualTo(404);
  }

  @Test
  @Order(2)
  void spectatorsNeedNoSessionAndTwoStatements() throws Exception {
    for (String language : List.of("et", "en", "ru")) {
      HttpResponse<String> page =
          new TestBrowser(port).get(evening.address() + "/otse?keel=" + language);

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().allValues("set-cookie"))
          .noneMatch(cookie -> cookie.startsWith("kogukoda="));
    }
    assertThat(statements.during(() -> new TestBrowser(port).get(evening.address() + "/otse")))
        .hasSizeLessThanOrEqualTo(3);
    assertThat(statements.during(() -> new TestBrowser(port).get(evening.address() + "/ekraan")))
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  @Order(3)
  void theWallFollowsTheEveningByItself() {
    try (var playwright = Playwright.create();
        Browser browser = Chromium.launch(playwright);
        BrowserContext hall = context(browser, 1920, 1080);
        BrowserContext home = context(browser, 1366, 768);
        BrowserContext phone = context(browser, 375, 812)) {
      Page wall = hall.newPage();
      wall.navigate(url("/sisene"));
      wall.click("form[action$='/protokollija'] button");
      wall.navigate(url(evening.address() + "/ekraan?taust=must"));
      Page spectator = home.newPage();
      spectator.navigate(url(evening.address() + "/otse"));
      Page pocket = phone.newPage();
      pocket.navigate(url(evening.address() + "/otse"));
      look("1-before", wall, spectator, pocket);

      evening.opened().present(9);
      wall.waitForSelector("text=/Kohal 9 liiget 15-st/");
      wall.waitForSelector("text=/^\\d{6}$/");
      assertThat(spectator.content()).doesNotContain("Saalikood");
      look("2-registration", wall, spectator, pocket);

      evening.agendaAdopted();
      wall.waitForSelector("text=Vastu võetud");
      look("3-agenda", wall, spectator, pocket);

      evening.chair(new OpenItem(evening.item(1)));
      evening.speaks(4, Speech.Kind.INTERVENTION, "sosin juhatajale");
      wall.waitForSelector(".hall-speaker");
      assertThat(wall.content()).doesNotContain("sosin juhatajale");
      look("4-speaker", wall, spectator, pocket);

      evening.chair(new EndSpeech(evening.session().floor().speaking().orElseThrow().id()));
      var motion =
          evening.propose(Motion.Kind.ACT, "võtta vastu Näidisvalla 2026. aasta lisaeelarve");
      VoteId vote = evening.openVote(motion, MajorityRule.OF_MEMBERSHIP);
      evening.cast(vote, 5, 1, 0);
      wall.waitForSelector("text=6 / 9");
      assertThat(wall.locator(".names > .for, .names > .against").count()).isZero();
      assertThat(wall.locator(".names > .voted").count()).isEqualTo(6);
      assertThat(spectator.content()).doesNotContain("votes-list");
      look("5-vote", wall, spectator, pocket);

      evening.chair(new CloseVote(vote)).chair(new DeclareResult(vote));
      wall.waitForSelector("text=Vastu võtmata");
      assertThat(wall.locator(".names > .for").count()).isEqualTo(5);
      spectator.waitForSelector("text=/5 poolt, 1 vastu, 3 ei hääletanud/");
      look("6-result", wall, spectator, pocket);

      evening.chair(new StartRecess(evening.now().plusSeconds(900)));
      wall.waitForSelector("text=/Jätkame kell/");
      look("7-recess", wall, spectator, pocket);
    }
  }

  private void look(String name, Page wall, Page spectator, Page pocket) {
    assertThat(size(wall, ".hall-item")).isGreaterThanOrEqualTo(0.06 * 1080 - 0.5);
    assertThat(size(wall, ".hall-clock")).isGreaterThanOrEqualTo(0.12 * 1080 - 0.5);
    wall.setViewportSize(1920, 1080);
    picture(wall, name + "-hall");
    assertThat(wall.evaluate(FITS)).as(name).isEqualTo(true);
    wall.setViewportSize(1366, 768);
    picture(wall, name + "-hall-small");
    assertThat(wall.evaluate(FITS)).as(name).isEqualTo(true);
    wall.setViewportSize(1920, 1080);
    picture(spectator, name + "-live");
    picture(pocket, name + "-live-phone");
    for (Page page : List.of(wall, spectator, pocket))
      assertThat(Axe.violations(page)).as(name).isEmpty();
  }

  private static double size(Page page, String selector) {
    return ((Number)
            page.evaluate(
                "s => parseFloat(getComputedStyle(document.querySelector(s)).fontSize)", selector))
        .doubleValue();
  }

  private static BrowserContext context(Browser browser, int width, int height) {
    return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
  }

  private String url(String path) {
    return "http://localhost:" + port + path;
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(!name.contains("hall"))
            .setPath(Path.of("target/screens/" + name + ".png")));
  }
}
