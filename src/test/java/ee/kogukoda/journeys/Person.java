package ee.kogukoda.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotCaret;
import ee.kogukoda.web.Axe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Somebody at a browser. Every act waits until it can be done, and every look until it is so.
final class Person {
  static final int PATIENCE = 60_000;
  private static final String SIDEWAYS =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";
  private static final String FOCUSED = "s => document.activeElement.matches(s)";
  private static final int STEPS_BY_TAB = 60;

  /// Counts how often htmx has brought the page up to date after an act of this person's.
  private static final String COUNT =
      """
      document.addEventListener("htmx:afterSettle", () => {
        const page = document.documentElement.dataset;
        page.settled = 1 + Number(page.settled ?? 0);
      });
      """;

  private final Page page;
  private final List<String> errors = new ArrayList<>();

  Person(BrowserContext context) {
    context.addInitScript(COUNT);
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onPageError(error -> errors.add(page.url() + ": " + error));
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) errors.add(page.url() + ": " + message.text());
    });
  }

  List<String> errors() {
    return errors;
  }

  Person signIn(String persona) {
    go("/sisene").within("form[action$='/" + persona + "'] button").click();
    page.waitForURL("**/laud");
    return this;
  }

  Person go(String address) {
    page.navigate(address);
    return this;
  }

  Locator within(String selector) {
    return page.locator("main").locator(selector).first();
  }

  /// Presses the first button of this name that is seen.
  Person press(String name) {
    return click(
        page.locator("main")
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
            .first());
  }

  /// Presses the button of the form that sends there.
  Person send(String action) {
    return click(within("form[action$='" + action + "'] button[type=submit]"));
  }

  /// Live pages show what has become of it in place; others follow as new pages.
  Person click(Locator button) {
    boolean live = Boolean.TRUE.equals(button.evaluate("b => !!b.closest('form[hx-post]')"));
    String before = page.locator("html").getAttribute("data-settled");
    button.click();
    if (live) {
      int next = before == null ? 1 : Integer.parseInt(before) + 1;
      assertThat(page.locator("html")).hasAttribute("data-settled", Integer.toString(next));
    }
    return this;
  }

  Person type(String field, String text) {
    within(field).fill(text);
    return this;
  }

  Person leave(String field) {
    within(field).blur();
    return this;
  }

  Person holds(String field, String text) {
    assertThat(within(field)).hasValue(text);
    return this;
  }

  Person choose(String field, String value) {
    within("input[name=" + field + "][value=" + value + "]").check();
    return this;
  }

  /// Opens what is folded, unless it is open.
  Person unfold(String summary) {
    Locator details =
        page.locator("main details")
            .filter(new Locator.FilterOptions().setHas(page.locator("summary", named(summary))))
            .first();
    details.waitFor();
    if (details.getAttribute("open") == null) details.locator("summary").click();
    return this;
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  boolean isAsked(String field) {
    return page.locator("main " + field).first().isVisible();
  }

  Person reads(String text) {
    assertThat(page.locator("body")).containsText(text);
    return this;
  }

  Person reads(String place, String text) {
    assertThat(page.locator(place).first()).containsText(text);
    return this;
  }

  Person sees(String selector, int times) {
    assertThat(page.locator(selector)).hasCount(times);
    return this;
  }

  String text(String selector) {
    return page.locator(selector).first().innerText();
  }

  String attribute(String selector, String name) {
    return page.locator(selector).first().getAttribute(name);
  }

  /// Moves by Tab alone until the focus is there, and presses Enter.
  Person reachByTab(String selector) {
    return tabTo(selector).strike("Enter");
  }

  /// Moves by Tab alone until the focus is there.
  Person tabTo(String selector) {
    assertThat(page.locator(selector).first()).isVisible();
    for (int i = 0; i < STEPS_BY_TAB; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate(FOCUSED, selector))) return this;
    }
    throw new AssertionError("not reached by Tab: " + selector);
  }

  /// Types where the focus is.
  Person write(String text) {
    page.keyboard().type(text);
    return this;
  }

  Person strike(String key) {
    page.keyboard().press(key);
    return this;
  }

  /// Presses a key once the button that it stands for can be pressed.
  Person key(String key, String button) {
    Locator shown =
        page.locator("button[data-key=" + key + "]:not(:disabled)")
            .filter(new Locator.FilterOptions().setHasText(button));
    assertThat(shown.first()).isVisible();
    page.keyboard().press(key);
    return this;
  }

  /// What is behind an address, without leaving the page.
  APIResponse fetch(String address) {
    return page.request().get(address);
  }

  APIResponse post(String address, FormData form) {
    return page.request().post(address, RequestOptions.create().setForm(form).setMaxRedirects(0));
  }

  /// The page as it is: axe finds nothing, nothing scrolls sideways; a picture stays.
  Person look(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setCaret(ScreenshotCaret.INITIAL)
            .setPath(Path.of("target/pictures", name + ".png")));
    assertThat(Axe.violations(page)).as(name).isEmpty();
    assertThat(page.evaluate(SIDEWAYS)).as(name).isEqualTo(false);
    return this;
  }
}
