package ee.kogukoda.meetings.amendments;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.amendments.Amendment.AuthorKind;
import ee.kogukoda.meetings.amendments.Amendment.Operation;
import ee.kogukoda.meetings.amendments.Amendments.Proposal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives the draft of Näidisvald that waits for an agenda amendments, two of which exclude each
/// other.
@Component
@Order(55)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoAmendments implements ApplicationRunner {
  private final Amendments amendments;
  private final AmendmentStore store;
  private final DraftReading drafts;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;

  DemoAmendments(
      Amendments amendments,
      AmendmentStore store,
      DraftReading drafts,
      Bodies bodies,
      Municipalities municipalities,
      TransactionTemplate transactions) {
    this.amendments = amendments;
    this.store = store;
    this.drafts = drafts;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.transactions = transactions;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Municipality here : municipalities.listActive())
      if (here.demo())
        Scope.run(
            here.id().value(),
            () ->
                transactions.executeWithoutResult(
                    _ -> bodies.findCouncil().ifPresent(council -> load(council, here))));
  }

  private void load(Body council, Municipality here) {
    if (store.hasRounds()) return;
    Composition today = bodies.compositionOn(council, amendments.today());
    Office secretary = today.holder(Role.MUNICIPAL_SECRETARY).orElseThrow();
    var grant = new Grant(Role.MUNICIPAL_SECRETARY, here.id().value(), council.id());
    new Visitor(secretary.person(), secretary.name(), "meetings.demo", List.of(grant))
        .run(() -> drafts.findWaiting().ifPresent(draft -> propose(draft, today.seats())));
  }

  private void propose(DraftReading.Before draft, List<Seat> seats) {
    amendments.open(draft, amendments.today().plusWeeks(2));
    amendments.submit(
        draft,
        new Proposal(
            AuthorKind.MEMBER,
            seats.get(3).name(),
            Operation.REPLACE,
            2,
            "§ 2. Vallatee lumi lükatakse hiljemalt 12 tunni jooksul pärast lumesaju lõppu.",
            "Näidisandmed. Ööpäev on koolibussile liiga pikk."));
    amendments.submit(
        draft,
        new Proposal(
            AuthorKind.GOVERNMENT,
            "Näidisvalla valitsus",
            Operation.REPLACE,
            2,
            "§ 2. Vallatee lumi lükatakse hiljemalt 36 tunni jooksul pärast lumesaju lõppu.",
            "Näidisandmed. Nii palju jõuab lepingupartner."));
    amendments.submit(
        draft,
        new Proposal(
            AuthorKind.COMMITTEE,
            "Keskkonnakomisjon",
            Operation.INSERT,
            4,
            "§ 5. Soola veekogu äärsel teel ei kasutata.",
            "Näidisandmed. Järve kaitseks."));
    for (int number = 1; number <= 3; number++)
      amendments.decide(draft, number, Amendment.State.ADMISSIBLE, "");
  }
}
