package ee.kogukoda.meetings.comments;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.DemoPersona;
import ee.kogukoda.identity.DemoPersonas;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Texts;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives Näidisvald an open consultation on the draft that waits for an agenda, with two comments,
/// where it has none yet.
@Component
@Order(59)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoComments implements ApplicationRunner {
  private static final int DAYS = 14;

  private final Consultations consultations;
  private final DraftReading drafts;
  private final Bodies bodies;
  private final ObjectProvider<DemoPersonas> personas;
  private final Texts texts;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;

  DemoComments(
      Consultations consultations,
      DraftReading drafts,
      Bodies bodies,
      ObjectProvider<DemoPersonas> personas,
      Texts texts,
      Municipalities municipalities,
      TransactionTemplate transactions) {
    this.consultations = consultations;
    this.drafts = drafts;
    this.bodies = bodies;
    this.personas = personas;
    this.texts = texts;
    this.municipalities = municipalities;
    this.transactions = transactions;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    municipalities.listActive().stream()
        .filter(Municipality::demo)
        .forEach(here ->
            Scope.run(
                here.id().value(),
                () ->
                    transactions.executeWithoutResult(_ ->
                        bodies
                            .findCouncil()
                            .ifPresent(council ->
                                drafts
                                    .findWaiting()
                                    .ifPresent(draft -> load(council, here, draft))))));
  }

  private void load(Body council, Municipality here, DraftReading.Before draft) {
    if (consultations.find(draft.id()).isPresent()) return;
    Composition composition = bodies.compositionOn(council, consultations.today());
    Office secretary = composition.holder(Role.MUNICIPAL_SECRETARY).orElseThrow();
    var grant = new Grant(Role.MUNICIPAL_SECRETARY, here.id().value(), council.id());
    new Visitor(secretary.person(), secretary.name(), "meetings.demo", List.of(grant))
        .run(() ->
            consultations.open(
                draft,
                "Näidisandmed. Millistel teedel ja kellaaegadel on talihoole Teile kõige"
                    + " vajalikum? Muuta saab veel teede loetelu ja hooldetähtaegu.",
                consultations.today(),
                consultations.today().plusDays(DAYS)));
    Consultation open = consultations.find(draft.id()).orElseThrow();
    personas.stream()
        .flatMap(each -> each.personas(texts.in(Language.ET)).stream())
        .filter(persona -> persona.key().equals("elanik"))
        .findFirst()
        .ifPresent(resident -> say(open, resident));
    Seat seat = composition.seats().getLast();
    new Visitor(seat.person(), seat.name(), "meetings.demo", List.of())
        .run(() ->
            consultations.comment(
                open,
                "Näidisandmed. Palume lisada loetellu tee raudteejaamast külamajani.",
                "Näidisküla Selts",
                true));
  }

  private void say(Consultation open, DemoPersona resident) {
    new Visitor(resident.person().value(), resident.name(), "meetings.demo", List.of())
        .run(() ->
            consultations.comment(
                open,
                "Näidisandmed. Koolibussi marsruut tuleks lükata enne kella seitset hommikul.",
                null,
                false));
  }
}
