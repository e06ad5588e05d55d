package ee.kogukoda.meetings.acts;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Signs and notifies what Näidisvald's council adopted at the session that was held.
@Component
@Order(54)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoActs implements ApplicationRunner {
  private final Acts acts;
  private final ActStore store;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;

  DemoActs(
      Acts acts,
      ActStore store,
      Bodies bodies,
      Municipalities municipalities,
      TransactionTemplate transactions) {
    this.acts = acts;
    this.store = store;
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
    if (store.hasSigned()) return;
    List<Act> waiting =
        store.listWaiting(1).stream()
            .filter(act -> act.number() != null && act.signedOn() == null)
            .toList();
    if (waiting.isEmpty()) return;
    Act act = waiting.getFirst();
    Composition then = bodies.compositionOn(council, act.adoptedOn());
    Office secretary = then.holder(Role.MUNICIPAL_SECRETARY).orElseThrow();
    String chair = then.holder(Role.CHAIR).orElseThrow().name() + ", volikogu esimees";
    var grant = new Grant(Role.MUNICIPAL_SECRETARY, here.id().value(), council.id());
    new Visitor(secretary.person(), secretary.name(), "meetings.demo", List.of(grant))
        .run(() -> {
          acts.sign(act.id(), act.adoptedOn(), chair);
          if (act.kind() != ActKind.REGULATION) acts.notify(act.id(), act.adoptedOn(), null);
        });
  }
}
