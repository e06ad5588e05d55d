package ee.kogukoda.meetings.agenda;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives Näidisvald's government a session of five weeks ago, to be held by the demonstration's
/// record, and its committee a meeting in nine days, both announced in time.
@Component
@Order(54)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoOtherSessions implements ApplicationRunner {
  private final Sessions sessions;
  private final Preparation preparation;
  private final Announcement announcement;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DemoOtherSessions(
      Sessions sessions,
      Preparation preparation,
      Announcement announcement,
      Bodies bodies,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.sessions = sessions;
    this.preparation = preparation;
    this.announcement = announcement;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Municipality here : municipalities.listActive())
      if (here.demo())
        Scope.run(
            here.id().value(), () -> transactions.executeWithoutResult(status -> loadInto(here)));
  }

  private void loadInto(Municipality here) {
    LocalDate evening = DemoSessions.comingEvening(clock.instant());
    for (Body body : bodies.listBodies()) {
      var all = new SessionQuery("", clock.instant().plusSeconds(3_200_000_000L), "", body.id());
      if (!sessions.listPast(all, 1).isEmpty()) continue;
      if (body.kind() == BodyKind.GOVERNMENT)
        as(here, body, () -> government(body, evening.minusWeeks(5)));
      if (body.kind() == BodyKind.COMMITTEE)
        as(here, body, () -> committee(body, evening.plusDays(9)));
    }
  }

  private void as(Municipality here, Body body, Runnable deed) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    Office taker = bodies.compositionOn(body, today).holder(Role.MINUTE_TAKER).orElse(null);
    if (taker == null) return;
    var grant = new Grant(Role.MINUTE_TAKER, here.id().value(), body.id());
    new Visitor(taker.person(), taker.name(), "meetings.demo", List.of(grant)).run(deed);
  }

  private void government(Body body, LocalDate day) {
    announced(
        body,
        "government",
        details("Valitsuse istung", day, LocalTime.of(9, 0), "Vallamaja, ruum 204"),
        item(
            "Rahvamaja katuse remondi hanke tulemuste kinnitamine",
            ActKind.ORDER,
            "Kinnitada hanke tulemused ja sõlmida leping parima pakkujaga. Näidisandmed."),
        item(
            "Sotsiaaltoetuse määramine",
            ActKind.ORDER,
            "Määrata toetus avalduse alusel. Näidisandmed."));
  }

  private void committee(Body body, LocalDate day) {
    announced(
        body,
        "committee",
        details(
            "Haridus- ja kultuurikomisjoni koosolek",
            day,
            LocalTime.of(16, 30),
            "Näidisküla raamatukogu"),
        item("Huvihariduse toetamise korra arutelu", null, null),
        item("Raamatukogude lahtiolekuajad", null, null));
  }

  private void announced(Body body, String template, SessionDetails details, ItemText... items) {
    PlannedSession session = preparation.create(body.id(), template, details);
    for (ItemText item : items) preparation.addItem(session, item);
    Instant sent = details.startsAt().minus(DemoSessions.AHEAD);
    Instant now = clock.instant();
    announcement.sendAt(sessions.getSession(session.id()), null, sent.isAfter(now) ? now : sent);
  }

  private static SessionDetails details(String title, LocalDate day, LocalTime time, String place) {
    return new SessionDetails(
        Notice.Kind.REGULAR,
        Notice.Form.HALL,
        title,
        day.atTime(time).atZone(Formats.TALLINN).toInstant(),
        place,
        null);
  }

  private static ItemText item(String title, @Nullable ActKind act, @Nullable String draft) {
    return new ItemText(title, "Indrek Alas", null, act, MajorityRule.SIMPLE, draft, null);
  }
}
