package ee.kogukoda.meetings.hall;

import ee.kogukoda.TestBrowser;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/// One person at the pages of a live session: finds the form on the page, fills in what is given
/// and sends it with everything else that stands in it.
public final class HallBrowser {
  private static final Pattern FORM =
      Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern INPUT =
      Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern AREA =
      Pattern.compile("<textarea[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)");
  private static final Pattern SELECT =
      Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern SELECTED = Pattern.compile("value=\"([^\"]*)\" selected");
  private static final Pattern FIRST = Pattern.compile("<option value=\"([^\"]*)\"");
  private static final Pattern CODE =
      Pattern.compile("hall-code.*?<strong>(\\d{6})", Pattern.DOTALL);

  private final TestBrowser browser;
  private final String session;
  private final String door;

  private HallBrowser(TestBrowser browser, String session, String door) {
    this.browser = browser;
    this.session = session;
    this.door = door;
  }

  /// @param persona key of the made-up person, for example `esimees`
  /// @param session address of the session
  /// @param door `juhataja`, `liige` or `sekretar`
  public static HallBrowser of(int port, String persona, String session, String door) {
    return new HallBrowser(TestBrowser.signedIn(port, persona), session, door);
  }

  public HallBrowser at(String other) {
    return new HallBrowser(browser, session, other);
  }

  public HttpResponse<String> get() {
    return get("");
  }

  public HttpResponse<String> get(String query) {
    return browser.get(session + "/" + door + query);
  }

  public String page() {
    return get().body();
  }

  public String hallCode() {
    return CODE.matcher(page()).results().findFirst().orElseThrow().group(1);
  }

  public boolean offers(String action) {
    return FORM.matcher(page()).results().anyMatch(form -> form.group(1).matches(".*" + action));
  }

  /// Sends the first form whose action ends so.
  ///
  /// @param typed names and values in turn
  public HttpResponse<String> send(String action, String... typed) {
    String page = page();
    MatchResult form =
        FORM.matcher(page)
            .results()
            .filter(found -> found.group(1).matches(".*" + action))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no form " + action + " on " + door));
    Map<String, String> fields = fields(form.group(2));
    for (int i = 0; i < typed.length; i += 2) fields.put(typed[i], typed[i + 1]);
    return browser.post(form.group(1), flat(fields));
  }

  /// Sends it, and expects that it is done.
  public HallBrowser does(String action, String... typed) {
    HttpResponse<String> answer = send(action, typed);
    if (answer.statusCode() != 303)
      throw new AssertionError(action + ": " + answer.statusCode() + " " + answer.body());
    return this;
  }

  /// The fields of the first such form as they stand, to send them more than once.
  public Map<String, String> form(String action) {
    MatchResult form =
        FORM.matcher(page())
            .results()
            .filter(found -> found.group(1).matches(".*" + action))
            .findFirst()
            .orElseThrow();
    Map<String, String> fields = fields(form.group(2));
    fields.put("", form.group(1));
    return fields;
  }

  /// Sends fields taken by [#form].
  public HttpResponse<String> post(Map<String, String> form) {
    Map<String, String> fields = new LinkedHashMap<>(form);
    String action = fields.remove("");
    return browser.post(action, flat(fields));
  }

  private static Map<String, String> fields(String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    INPUT.matcher(form).results().forEach(f -> put(fields, f));
    AREA.matcher(form).results().forEach(f -> put(fields, f));
    SELECT
        .matcher(form)
        .results()
        .forEach(select -> {
          MatchResult chosen =
              SELECTED
                  .matcher(select.group(2))
                  .results()
                  .findFirst()
                  .or(() -> FIRST.matcher(select.group(2)).results().findFirst())
                  .orElse(null);
          if (chosen != null) fields.put(select.group(1), chosen.group(1));
        });
    return fields;
  }

  private static void put(Map<String, String> fields, MatchResult found) {
    fields.put(found.group(1), HtmlUtils.htmlUnescape(found.group(2)));
  }

  private static String[] flat(Map<String, String> fields) {
    return fields.entrySet().stream()
        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
        .toArray(String[]::new);
  }
}
