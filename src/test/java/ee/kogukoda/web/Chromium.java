package ee.kogukoda.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// The browser of this machine; without one, tests that need it are left out and say so, except in
/// CI, where they fail. As an extension it gives a test class one, as a parameter of type
/// `Browser`, and closes it after the last test.
public final class Chromium implements ParameterResolver {
  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Chromium.class);

  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
    static Running start() {
      var playwright = Playwright.create();
      return new Running(playwright, launch(playwright));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext ofClass = context;
    while (ofClass.getTestMethod().isPresent()) ofClass = ofClass.getParent().orElseThrow();
    return ofClass
        .getStore(NAMESPACE)
        .computeIfAbsent(Running.class, _ -> Running.start(), Running.class)
        .browser();
  }

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
