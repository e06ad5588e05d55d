package ee.kogukoda.meetings.followup;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionQuery;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.followup.NewMatter.Someone;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives Näidisvald a promise made at its last session, an interpellation with its answer, and an
/// initiative that waits to be discussed, where it has none yet.
@Component
@Order(58)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoMatters implements ApplicationRunner {
  private static final String MADE_UP = "Näidisandmed.\n\n";

  private final Matters matters;
  private final MatterStore store;
  private final Sessions sessions;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DemoMatters(
      Matters matters,
      MatterStore store,
      Sessions sessions,
      Bodies bodies,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.matters = matters;
    this.store = store;
    this.sessions = sessions;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    municipalities.listActive().stream()
        .filter(Municipality::demo)
        .forEach(municipality ->
            Scope.run(
                municipality.id().value(),
                () ->
                    transactions.executeWithoutResult(_ ->
                        bodies.findCouncil().ifPresent(council -> load(council, municipality)))));
  }

  private void load(Body council, Municipality municipality) {
    if (!store.list(MatterQuery.all(MatterKind.PROMISE), 1).isEmpty()) return;
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    Composition composition = bodies.compositionOn(council, today);
    Office secretary = composition.holder(Role.MUNICIPAL_SECRETARY).orElseThrow();
    Office mayor = composition.holder(Role.MAYOR).orElseThrow();
    var grant = new Grant(Role.MUNICIPAL_SECRETARY, municipality.id().value(), council.id());
    new Visitor(secretary.person(), secretary.name(), "meetings.demo", List.of(grant))
        .run(() -> write(composition, new Someone(mayor.person(), mayor.name()), today));
  }

  private void write(Composition council, Someone mayor, LocalDate today) {
    PlannedSession held = findLastHeld(council.body());
    boolean known = held != null && !held.items().isEmpty();
    matters.file(
        NewMatter.promise(
            "Ülevaade valgustatud bussipeatustest",
            MADE_UP
                + "Vallavanem lubas tuua volikogu ette nimekirja peatustest, kus valgus puudub.",
            new Someone(null, "Volikogu"),
            mayor,
            today,
            today.plusDays(30),
            known && held != null ? held.items().getFirst().id() : null,
            known && held != null ? held.id() : null));
    Seat asker = council.seats().getFirst();
    Matter question =
        matters.file(
            NewMatter.interpellation(
                "Talihoolde kulu ja viibimised",
                MADE_UP
                    + "1. Kui palju kulus eelmisel talvel valla teede talihooldele?\n\n"
                    + "2. Mitu korda hilines lumelükkamine koolibussi marsruudil?",
                new Someone(asker.person(), asker.name()),
                mayor,
                today.minusDays(6)));
    matters.take(
        question,
        MatterStep.ANSWER,
        MADE_UP
            + "Talihooldele kulus 48 200 eurot. Koolibussi marsruudil hilines lumelükkamine kolmel"
            + " hommikul; lepingusse lisati leppetrahv.");
    matters.file(
        NewMatter.initiative(
            "Kergliiklustee raudteejaamast koolini",
            MADE_UP
                + "Teeme ettepaneku algatada kergliiklustee projekteerimine raudteejaamast koolini,"
                + " sest lapsed käivad mööda maanteed.",
            today.minusDays(20),
            131,
            11_569,
            true,
            new NewMatter.Representative("Näidisesindaja", "esindaja@naidis.invalid"),
            new Someone(null, "Elanikud"),
            new Someone(null, council.body().name())));
  }

  private @Nullable PlannedSession findLastHeld(Body council) {
    return sessions.listPast(new SessionQuery("", clock.instant(), "~", council.id()), 1).stream()
        .findFirst()
        .map(line -> sessions.getSession(line.id()))
        .orElse(null);
  }
}
