package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives Näidisvald a round about a draft that waits for an agenda, where it has none yet: the
/// government's answer is in, a committee's is awaited.
@Component
@Order(55)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoConcurrence implements ApplicationRunner {
  private final Concurrences concurrences;
  private final ConcurrenceStore store;
  private final DraftReading drafts;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DemoConcurrence(
      Concurrences concurrences,
      ConcurrenceStore store,
      DraftReading drafts,
      Bodies bodies,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.concurrences = concurrences;
    this.store = store;
    this.drafts = drafts;
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
                () -> transactions.executeWithoutResult(status -> load(municipality))));
  }

  private void load(Municipality municipality) {
    Body council = bodies.findCouncil().orElse(null);
    DraftReading.Before draft = drafts.findWaiting().orElse(null);
    if (council == null || draft == null || !store.listOf(draft.id()).isEmpty()) return;
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    Office secretary =
        bodies.compositionOn(council, today).holder(Role.MUNICIPAL_SECRETARY).orElseThrow();
    var grant = new Grant(Role.MUNICIPAL_SECRETARY, municipality.id().value(), council.id());
    new Visitor(secretary.person(), secretary.name(), "meetings.demo", List.of(grant))
        .run(() -> start(draft, today));
  }

  private void start(DraftReading.Before draft, LocalDate today) {
    var parties = new ArrayList<Party>();
    for (Body body : bodies.listBodies()) {
      boolean asked = body.kind() == BodyKind.GOVERNMENT || body.kind() == BodyKind.COMMITTEE;
      if (asked) parties.add(Party.of(Party.Kind.BODY, body.name(), body.id(), null));
    }
    if (parties.isEmpty()) return;
    var question =
        new Concurrences.Question(
            "Näidisandmed. Kas talihoolde kord on eelarvega kooskõlas ja täidetav?",
            null,
            today.plusDays(12),
            true);
    Round round = concurrences.start(draft, question, parties);
    Party government =
        store.listParties(List.of(round.id())).stream()
            .filter(party -> party.name().contains("alitsus"))
            .findFirst()
            .orElseThrow();
    concurrences.answer(
        government.id(),
        Answer.WITH_REMARKS,
        "Näidisandmed. Kergliiklusteede hooldus vajab lisaraha; muus osas oleme nõus.");
  }
}
