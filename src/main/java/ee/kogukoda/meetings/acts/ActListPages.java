package ee.kogukoda.meetings.acts;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.tables.Exports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The register of acts: searched, filtered, sorted, and as a table to download.
@Controller
class ActListPages {
  private static final int PART = 30;
  private static final List<String> COLUMNS =
      List.of(
          "body", "kind", "number", "adopted", "title", "state", "in_force", "repealed", "gazette");

  private final ActStore store;
  private final Acts acts;
  private final Bodies bodies;
  private final Frames frames;
  private final TransactionTemplate reading;

  ActListPages(
      ActStore store,
      Acts acts,
      Bodies bodies,
      Frames frames,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.acts = acts;
    this.bodies = bodies;
    this.frames = frames;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  @GetMapping("/{municipality}/aktid")
  ModelAndView list(HttpServletRequest request) {
    String base = ActPlace.list();
    ActsPage.Asked asked = asked(request);
    List<ActLine> lines = store.list(query(asked, request.getParameter("parast")), PART + 1);
    Words words = frames.words();
    Frame frame =
        frames
            .frame("meetings.acts.list", ActPlace.crumbs())
            .describedAs(words.say("meetings.acts.list.description", ActPlace.here().genitive()));
    return Page.of(
        "meetings/acts",
        new ActsPage(
            frame,
            base,
            asked,
            bodies.listBodies().stream().map(body -> new Choice(body.slug(), body.name())).toList(),
            choices(ActKind.values(), "meetings.acts.kind.", words),
            store.listYears().stream().map(year -> new Choice("" + year, "" + year)).toList(),
            choices(ActState.values(), "meetings.acts.state.", words),
            Arrays.stream(ActQuery.Order.values())
                .map(order ->
                    new Choice(order.code(), words.say("meetings.acts.order." + lower(order))))
                .toList(),
            lines.stream().limit(PART).map(line -> row(line, base, frame)).toList(),
            base + ".csv" + address(asked),
            lines.size() > PART
                ? base + address(asked) + "&parast=" + lines.get(PART - 1).id()
                : null));
  }

  @GetMapping("/{municipality}/aktid.csv")
  void table(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Words words = frames.words();
    ActPlace.here();
    ActQuery query = query(asked(request), null);
    var failed = new IOException[1];
    reading.executeWithoutResult(_ -> {
      try {
        Exports.csv(
            response,
            words.say("meetings.acts.file"),
            COLUMNS.stream().map(column -> words.say("meetings.acts.csv." + column)).toList(),
            store.stream(query).map(line -> cells(line, words)));
      } catch (IOException e) {
        failed[0] = e;
      }
    });
    if (failed[0] != null) throw failed[0];
  }

  private static List<@Nullable Object> cells(ActLine line, Words words) {
    var cells = new ArrayList<@Nullable Object>();
    cells.add(line.bodyName());
    cells.add(words.say(line.kind().key()));
    cells.add(line.number());
    cells.add(line.adoptedOn());
    cells.add(line.title());
    cells.add(words.say(line.state().key()));
    cells.add(line.inForceOn());
    cells.add(line.repealedOn());
    cells.add(line.gazetteReference());
    return cells;
  }

  private static ActsPage.Row row(ActLine line, String base, Frame frame) {
    var tags = new ArrayList<ActsPage.Tag>();
    tags.add(ActsPage.Tag.of(line.state(), frame));
    if (line.protested()) tags.add(new ActsPage.Tag(frame.say("meetings.acts.protested"), "warn"));
    return new ActsPage.Row(
        base + "/" + line.slug(),
        line.title(),
        name(line.kind(), line.number(), frame.words()),
        line.bodyName(),
        frame.formats().date(line.adoptedOn()),
        tags);
  }

  /// "Otsus nr 41", or "Otsus" while it has no number.
  static String name(ActKind kind, @Nullable Integer number, Words words) {
    String name = words.say(kind.key());
    return number == null ? name : words.say("meetings.acts.numbered", name, "" + number);
  }

  private ActQuery query(ActsPage.Asked asked, @Nullable String after) {
    return new ActQuery(
        asked.words(),
        asked.body(),
        find(asked.kind(), ActKind.values()),
        asked.year().isEmpty() ? 0 : Integer.parseInt(asked.year()),
        find(asked.state(), ActState.values()),
        ActQuery.Order.of(asked.order()),
        after == null || !after.matches("[0-9a-f-]{36}") ? null : UUID.fromString(after),
        acts.today());
  }

  private static ActsPage.Asked asked(HttpServletRequest request) {
    String year = value(request, "aasta");
    return new ActsPage.Asked(
        value(request, "otsing"),
        value(request, "organ"),
        value(request, "liik"),
        year.matches("[0-9]{4}") ? year : "",
        value(request, "seisund"),
        ActQuery.Order.of(value(request, "jarjestus")).code());
  }

  private static String value(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  private static String address(ActsPage.Asked asked) {
    return "?otsing=%s&organ=%s&liik=%s&aasta=%s&seisund=%s&jarjestus=%s"
        .formatted(
            encoded(asked.words()),
            encoded(asked.body()),
            encoded(asked.kind()),
            asked.year(),
            encoded(asked.state()),
            asked.order());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<Choice> choices(Enum<?>[] constants, String key, Words words) {
    return Arrays.stream(constants)
        .map(constant -> new Choice(lower(constant), words.say(key + lower(constant))))
        .toList();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> @Nullable E find(String asked, E[] constants) {
    for (E constant : constants) if (constant.name().equalsIgnoreCase(asked)) return constant;
    return null;
  }
}
