package ee.kogukoda.meetings.agenda;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.documents.PdfMaker;
import ee.kogukoda.documents.PdfText;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/// Gives Näidisvald's council a session for the coming evening, announced in time, one four weeks
/// before and one in draft four weeks after it, where it has none yet.
@Component
@Order(51)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoSessions implements ApplicationRunner {
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  /// From here on the coming evening is tomorrow's: there is still something to prepare for.
  private static final LocalTime TOO_LATE = EVENING.minusHours(1);

  private static final Duration AHEAD = Duration.ofDays(6);
  private static final String PLACE = "Näidisküla rahvamaja, Kesk tn 1";

  private final Sessions sessions;
  private final Preparation preparation;
  private final Announcement announcement;
  private final Materials materials;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final PdfMaker pdfs;
  private final Clock clock;

  DemoSessions(
      Sessions sessions,
      Preparation preparation,
      Announcement announcement,
      Materials materials,
      Bodies bodies,
      Municipalities municipalities,
      TransactionTemplate transactions,
      PdfMaker pdfs,
      Clock clock) {
    this.sessions = sessions;
    this.preparation = preparation;
    this.announcement = announcement;
    this.materials = materials;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.pdfs = pdfs;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    municipalities.listActive().stream().filter(Municipality::demo).forEach(this::loadInto);
  }

  private void loadInto(Municipality municipality) {
    Scope.run(
        municipality.id().value(),
        () ->
            transactions.executeWithoutResult(
                status -> bodies.findCouncil().ifPresent(council -> load(council, municipality))));
  }

  private void load(Body council, Municipality municipality) {
    if (hasSessions()) return;
    LocalDate evening = comingEvening();
    Office minuteTaker =
        bodies.compositionOn(council, evening).holder(Role.MINUTE_TAKER).orElseThrow();
    var grant = new Grant(Role.MINUTE_TAKER, municipality.id().value(), council.id());
    new Visitor(minuteTaker.person(), minuteTaker.name(), "meetings.demo", List.of(grant))
        .run(() -> {
          announced(council, evening.minusWeeks(4), "last", municipality.genitive());
          announced(council, evening, "coming", municipality.genitive());
          preparation.create(council.id(), "regular", details(evening.plusWeeks(4)));
        });
  }

  private LocalDate comingEvening() {
    ZonedDateTime now = clock.instant().atZone(Formats.TALLINN);
    boolean late = now.toLocalTime().isAfter(TOO_LATE);
    return late ? now.toLocalDate().plusDays(1) : now.toLocalDate();
  }

  private boolean hasSessions() {
    var all = new SessionQuery("", clock.instant().plus(Duration.ofDays(36_500)), "");
    return !sessions.listPast(all, 1).isEmpty() || !sessions.listDrafts().isEmpty();
  }

  private void announced(Body council, LocalDate day, String name, String genitive) {
    PlannedSession session = preparation.create(council.id(), "regular", details(day));
    List<DemoItem> texts = DemoItem.readAll(name);
    // The template's own items stand aside for the evening's.
    for (AgendaItem item : session.items()) preparation.removeItem(session, item);
    texts.forEach(text -> preparation.addItem(session, text.text()));
    PlannedSession prepared = sessions.getSession(session.id());
    for (int i = 0; i < texts.size(); i++)
      addPapers(prepared, prepared.items().get(i), texts.get(i), genitive);
    announcement.sendAt(prepared, null, prepared.details().startsAt().minus(AHEAD));
  }

  private static SessionDetails details(LocalDate day) {
    return new SessionDetails(
        Notice.Kind.REGULAR,
        Notice.Form.MIXED,
        "Volikogu korraline istung",
        day.atTime(EVENING).atZone(Formats.TALLINN).toInstant(),
        PLACE,
        null);
  }

  private void addPapers(PlannedSession session, AgendaItem item, DemoItem text, String genitive) {
    addPaper(session, item, "Eelnõu", text.text().draftText(), genitive);
    addPaper(session, item, "Seletuskiri", text.memorandum(), genitive);
  }

  private void addPaper(
      PlannedSession session,
      AgendaItem item,
      String kind,
      @Nullable String text,
      String genitive) {
    if (text == null) return;
    String author = genitive + " valitsus";
    byte[] pdf =
        pdfs.make(
            new PdfText(
                item.title() + ". " + kind,
                kind + " volikogu istungile",
                author,
                "et",
                body(item.title(), kind, author, text)));
    String name = kind + " " + item.number() + ".pdf";
    materials.add(session, item, kind, name, new ByteArrayInputStream(pdf));
  }

  private static String body(String title, String kind, String author, String text) {
    String paragraphs =
        Arrays.stream(text.split("\n\n"))
            .map(paragraph -> "<p>" + HtmlUtils.htmlEscape(paragraph, "UTF-8") + "</p>")
            .collect(Collectors.joining());
    return "<h1>%s</h1><p>%s. %s. Näidisandmed.</p>%s"
        .formatted(
            HtmlUtils.htmlEscape(title, "UTF-8"),
            kind,
            HtmlUtils.htmlEscape(author, "UTF-8"),
            paragraphs);
  }
}
