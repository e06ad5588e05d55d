package ee.kogukoda.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The browser of this machine; without one, tests that need it are left out and say so, except in
/// CI, where they fail.
public final class Chromium {
  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private Chromium() {}

  public static Browser launch(Playwright playwright) {
    var found =
        Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty() && "true".equals(System.getenv("CI")))
      throw new AssertionError("no Chromium; set CHROMIUM to one");
    Assumptions.assumeTrue(found.isPresent(), "no Chromium; set CHROMIUM to one");
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(found.get())
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }
}
