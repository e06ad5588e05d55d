package ee.kogukoda.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the small scripts do in a real browser. Pages and streams are answered here; only the
/// scripts come from the server.
@WebSlice
@ExtendWith(Chromium.class)
class ScriptTest {
  private final Browser browser;

  @LocalServerPort private int port;
  @Autowired private Assets assets;
  private BrowserContext context;
  private Page page;

  ScriptTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void openPage() {
    context = browser.newContext();
    page = context.newPage();
  }

  @AfterEach
  void closePage() {
    context.close();
  }

  @Test
  void streamBringsPartsUpToDateAndKeepsFocus() {
    answer(
        "**/voog",
        "text/event-stream",
        "retry: 60000\n\nevent: seis\ndata: <button id='a'>2</button>\n\n");

    open("<div data-live='/voog' data-on='seis muu' data-announce><button id='a'>1</button></div>");

    assertThat(page.locator("#a")).hasText("2");
    assertThat(page.locator("[data-live-speaker]")).hasText("2");
  }

  @Test
  void nameOfAPartFetchesItAgain() {
    answer("**/voog", "text/event-stream", "retry: 60000\n\nevent: seis\ndata\n\n");
    answer("**/osa", "text/html", "<p>uus</p>");

    open("<div data-live='/voog'></div><div id='osa' data-on='seis' data-fetch='/osa'>vana</div>");

    assertThat(page.locator("#osa")).hasText("uus");
  }

  @Test
  void fieldInWhichSomebodyWritesIsLeftAloneUntilTheyLeaveIt() {
    var asked = new AtomicInteger();
    page.route(
        "**/voog",
        route ->
            fulfill(
                route,
                "text/event-stream",
                "retry: 300\n\nevent: seis\ndata: "
                    + (asked.getAndIncrement() == 0 ? "<input id='b'>" : "<p>uus</p>")
                    + "\n\n"));

    open("<div data-live='/voog' data-on='seis'>vana</div><button>mujale</button>");
    page.locator("#b").fill("pooleli");
    page.waitForCondition(() -> asked.get() > 2);

    assertThat(page.locator("#b")).hasValue("pooleli");
    page.locator("text=mujale").focus();
    assertThat(page.locator("[data-live]")).hasText("uus");
  }

  @Test
  void lostLineIsSaidAndMendedByItself() {
    var broken = new AtomicInteger(2);
    page.route(
        "**/voog",
        route -> {
          if (broken.getAndDecrement() > 0)
            route.fulfill(new Route.FulfillOptions().setStatus(503));
          else fulfill(route, "text/event-stream", "retry: 60000\n\nevent: seis\ndata: tagasi\n\n");
        });

    open("<div data-live='/voog' data-on='seis'></div>");

    assertThat(page.locator("[data-live-sign]")).isVisible();
    assertThat(page.locator("[data-live-sign]")).hasText("katkes");
    assertThat(page.locator("[data-live]")).hasText("tagasi");
  }

  @Test
  void timerGoesByTheServersClock() {
    long now = 1_790_000_000_000L;
    open(
        """
        <span data-timer data-since="%d" data-now="%d" data-limit="180"><output>0</output></span>
        <span data-timer data-since="%d" data-now="%d" data-limit="180" data-down="1"><output>0</output></span>
        """
            .formatted(now - 200_000, now, now - 60_000, now));

    assertThat(page.locator("[data-timer]").first()).hasText(Pattern.compile("3\\.2\\d"));
    assertThat(page.locator("[data-timer]").first()).hasClass("over");
    assertThat(page.locator("[data-timer]").last()).hasText(Pattern.compile("(2\\.00|1\\.5\\d)"));
  }

  @Test
  void formGoesOutOnceAndEscapeClosesAQuestion() {
    var sent = new AtomicInteger();
    page.route("**/saada", route -> sent.incrementAndGet());

    open(
        """
        <details class="confirm" data-popup><summary>Kustuta</summary>
        <form method="post" action="/saada"><button data-key="F8">Kustuta punkt</button><a href="/" data-close>Jäta alles</a></form></details>
        """);
    page.click("summary");
    page.click("[data-close]");
    assertThat(page.locator("details")).not().hasAttribute("open", "");
    page.click("summary");
    page.keyboard().press("Escape");
    assertThat(page.locator("details")).not().hasAttribute("open", "");
    assertThat(page.locator("summary")).isFocused();

    page.evaluate("for (let i = 0; i < 3; i++) document.querySelector('button').click()");
    page.keyboard().press("F8");
    page.waitForCondition(() -> sent.get() > 0);

    assertThat(sent.get()).isEqualTo(1);
  }

  private void open(String body) {
    answer(
        "**/proov",
        "text/html; charset=utf-8",
        """
        <!doctype html><title>proov</title><body>%s
        <div class="live-sign" data-live-sign data-lost="katkes" data-found="taastus"></div>
        <div data-live-speaker></div>
        <link rel="stylesheet" href="%s"><script type="module" src="%s"></script>
        """
            .formatted(body, assets.address("components.css"), assets.address("kogukoda.js")));
    page.navigate("http://localhost:" + port + "/proov");
  }

  private void answer(String address, String type, String body) {
    page.route(address, route -> fulfill(route, type, body));
  }

  private static void fulfill(Route route, String type, String body) {
    route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(body));
  }
}
