package ee.kogukoda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A browser without a screen: keeps cookies, sends forms with the token of the page they stand on,
/// and follows no redirect by itself.
public final class TestBrowser {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final Pattern SESSION =
      Pattern.compile("href=\"(/naidisvald/istungid/\\d{4}-\\d{2}-\\d{2})\"");

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI house;

  public TestBrowser(int port) {
    house = URI.create("http://localhost:" + port);
  }

  /// A browser in which somebody has signed in as this persona.
  public static TestBrowser signedIn(int port, String persona) {
    var browser = new TestBrowser(port);
    HttpResponse<String> answer = browser.submit("/sisene", "/sisene/naidis/" + persona);
    if (answer.statusCode() != 302)
      throw new AssertionError("not signed in as " + persona + ": " + answer.statusCode());
    return browser;
  }

  /// Näidisvald's coming session, as its page of sessions shows it first.
  public String evening() {
    Matcher first = SESSION.matcher(get("/naidisvald/istungid").body());
    if (!first.find()) throw new AssertionError("no session");
    return first.group(1);
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(house.resolve(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /// Sends a form that stands on a page.
  ///
  /// @param form names and values in turn
  public HttpResponse<String> submit(String page, String action, String... form) {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) throw new AssertionError("no form on " + page);
    var fields = new ArrayList<>(List.of("_csrf", token.group(1)));
    fields.addAll(List.of(form));
    return post(action, fields.toArray(String[]::new));
  }

  /// Sends a form as it is, without a token.
  public HttpResponse<String> post(String action, String... form) {
    var fields = new ArrayList<String>();
    for (int i = 0; i < form.length; i += 2)
      fields.add(encoded(form[i]) + "=" + encoded(form[i + 1]));
    return send(
        HttpRequest.newBuilder(house.resolve(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", fields))));
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
