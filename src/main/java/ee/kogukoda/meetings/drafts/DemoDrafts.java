package ee.kogukoda.meetings.drafts;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives Näidisvald a draft that has changed and waits for an agenda, one in consultation, and one
/// that is still being written, where it has none yet.
@Component
@Order(53)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoDrafts implements ApplicationRunner {
  private static final String LEAD = "Keskkonnakomisjon";
  private static final String ROAD =
      """
      § 1. Määrus sätestab Näidisvalla teede talihoolde korra.

      § 2. Vallatee lumi lükatakse hiljemalt %s tunni jooksul pärast lumesaju lõppu.

      § 3. Koolibussi marsruudil lõpetatakse lumelükkamine hiljemalt kell 6.30.

      %s\
      """;
  private static final String FIRST = ROAD.formatted(48, "§ 4. Määrus jõustub 1. detsembril.");
  private static final String SECOND =
      ROAD.formatted(
          24,
          """
          § 4. Kergliiklusteel tehakse libedusetõrjet igal tööpäeval.

          § 5. Määrus jõustub 1. detsembril.\
          """);

  private final Drafts drafts;
  private final DraftStore store;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DemoDrafts(
      Drafts drafts,
      DraftStore store,
      Bodies bodies,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.drafts = drafts;
    this.store = store;
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
                    transactions.executeWithoutResult(status ->
                        bodies.findCouncil().ifPresent(council -> load(council, municipality)))));
  }

  private void load(Body council, Municipality municipality) {
    var any = new DraftQuery(true, null, null, "", DraftQuery.END, 0);
    if (!store.list(any, 1).isEmpty()) return;
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    Office secretary =
        bodies.compositionOn(council, today).holder(Role.MUNICIPAL_SECRETARY).orElseThrow();
    var grant = new Grant(Role.MUNICIPAL_SECRETARY, municipality.id().value(), council.id());
    new Visitor(secretary.person(), secretary.name(), "meetings.demo", List.of(grant))
        .run(this::write);
  }

  private void write() {
    Draft roads = drafts.create(roads(FIRST));
    drafts.take(roads, DraftStep.PUBLISH, "");
    drafts.write(roads, roads(SECOND));
    drafts.check(roads, true, "");
    drafts.take(roads, DraftStep.SUBMIT, "");
    Draft kindergarten =
        drafts.create(
            words(
                DraftKind.RESOLUTION,
                "Lasteaia Pääsupesa arengukava heakskiitmine",
                """
                1. Kiita heaks lasteaia Pääsupesa arengukava järgmiseks kolmeks aastaks.

                2. Otsus jõustub teatavakstegemisest.\
                """));
    drafts.take(kindergarten, DraftStep.PUBLISH, "");
    drafts.create(
        words(
            DraftKind.RESOLUTION,
            "Vallale kuuluva sõiduki võõrandamine",
            "1. Võõrandada enampakkumisel valla sõiduauto alghinnaga 3 500 eurot."));
  }

  private static DraftWords roads(String text) {
    return words(DraftKind.REGULATION, "Teede talihoolde kord", text);
  }

  private static DraftWords words(DraftKind kind, String title, String text) {
    return new DraftWords(
        kind,
        title,
        "Näidisvalla valitsus",
        LEAD,
        DraftText.of(text),
        "Näidisandmed. Eelnõu koostati vallavalitsuses; mõju eelarvele hinnati enne avaldamist.");
  }
}
