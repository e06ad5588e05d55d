package ee.kogukoda.identity.passkeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import ee.kogukoda.KogukodaTest;
import ee.kogukoda.web.Chromium;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// In a real browser, with a device that it plays by itself.
@KogukodaTest
class PasskeyTest {
  @LocalServerPort int port;

  @Test
  void aPasskeyIsAddedLetsInAndIsRemoved() {
    var options = new Playwright.CreateOptions();
    options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try (Playwright playwright = Playwright.create(options);
        Browser chromium = Chromium.launch(playwright);
        var context = chromium.newContext()) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) complaints.add(message.text());
      });
      plugInDevice(page);

      page.navigate(house("/sisene"));
      page.locator("form[action='/sisene/naidis/haldur'] button").click();
      page.navigate(house("/mina"));
      page.locator("#nimetus").fill("töötelefon");
      page.locator("[data-passkey-add] button").click();
      assertThat(page.locator(".list > li > strong").first()).hasText("töötelefon");

      context.clearCookies();
      page.navigate(house("/sisene"));
      page.locator("[data-passkey-sign-in] button").click();
      page.waitForURL(house("/laud"));
      assertThat(page.locator(".person-menu > summary")).containsText("Priit Proov");

      page.navigate(house("/mina"));
      page.locator(".confirm > summary").click();
      page.locator(".confirm button").click();
      assertThat(page.locator("#announcement")).containsText("eemaldatud");

      context.clearCookies();
      page.navigate(house("/sisene"));
      page.locator("[data-passkey-sign-in] button").click();
      assertThat(page.locator("#passkey-problem")).not().isEmpty();
      assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy"));
    }
  }

  private String house(String path) {
    return "http://localhost:" + port + path;
  }

  private static void plugInDevice(Page page) {
    var devtools = page.context().newCDPSession(page);
    devtools.send("WebAuthn.enable");
    JsonObject device =
        JsonParser.parseString(
                """
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                 "hasUserVerification": true, "isUserVerified": true,
                 "automaticPresenceSimulation": true}}
                """)
            .getAsJsonObject();
    devtools.send("WebAuthn.addVirtualAuthenticator", device);
  }
}
