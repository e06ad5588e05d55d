package ee.kogukoda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.SelectOption;
import ee.kogukoda.KogukodaTest;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.DemoEvening;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A council session from the notice to the published minutes, held by people in real browsers:
/// each test goes on where the one before it ended. Pictures lie in target/pictures afterwards.
@KogukodaTest
@ExtendWith(OneAfterAnother.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CouncilEveningJourneyTest {
  private static final String LIST = "/naidisvald/istungid";

  @LocalServerPort private int port;
  @Autowired private DemoEvening evening;

  private People people;
  private Person chair;
  private Person chairsPhone;
  private Person secretary;
  private Person wall;
  private Person spectator;
  private List<Person> phones = List.of();
  private String session = "";

  @BeforeAll
  void everybodyComes() {
    people = new People(port);
    session = evening.address();
    chair = people.desk("esimees").go(session + "/juhataja");
    secretary = people.desk("protokollija");
    wall = people.wall("protokollija").go(session + "/ekraan");
    spectator = people.stranger().go(session + "/otse");
    phones =
        Stream.of(
                "lembit-jalakas",
                "katlin-ader",
                "varmo-aasmae",
                "reet-ivask",
                "erkki-harm",
                "jelena-gavrilova")
            .map(member -> people.phone(member).go(session + "/liige"))
            .toList();
    chairsPhone = people.phone("esimees").go(session + "/liige");
    assertThat(people.number()).isGreaterThanOrEqualTo(8);
  }

  @AfterEach
  void nothingFailedOnAnyPage() {
    people.sawNoErrors();
  }

  @AfterAll
  void everybodyLeaves() {
    if (people != null) people.close();
  }

  @Test
  @Order(1)
  void theSecretaryPreparesASessionAndSendsTheNotice() {
    LocalDate day = evening.day().plusDays(20);
    String next = LIST + "/" + day;
    byte[] pdf = aPaperOfToday();

    secretary
        .go(LIST + "/uus")
        .choose("template", "regular")
        .type("#title", "Volikogu korraline istung")
        .choose("kind", "regular")
        .type("#date", day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")))
        .type("#time", "18.00")
        .choose("form", "hall")
        .type("#place", "Näidisküla rahvamaja")
        .look("01-session")
        .press("Salvesta")
        .reads("Vallavalitsuse informatsioon")
        .go(next + "/punktid/uus")
        .type("#title", "Kohanime määramine")
        .type("#presenter", "vallavanem Raivo Aavik")
        .choose("act", "resolution")
        .choose("majority", "simple")
        .type("#draft", "1. Määrata kohanimi Kasetee.\n\n2. Otsus jõustub teatavakstegemisest.")
        .look("02-item")
        .press("Salvesta")
        .go(next + "/punktid/3/materjalid")
        .type("#title", "Seletuskiri");
    secretary
        .within("#file")
        .setInputFiles(new FilePayload("seletuskiri.pdf", "application/pdf", pdf));
    secretary
        .look("03-materials")
        .send("/materjalid")
        .reads("Seletuskiri")
        .go(next + "/koostamine")
        .look("04-prepared")
        .press("Saada kutse")
        .reads("Kutse on saadetud")
        .look("05-sent");
    String date = day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    secretary
        .go("/naidisvald/kirjad?otsi=Kutse")
        .sees("tbody tr:has-text('Kutse: Volikogu korraline istung, " + date + "')", 18)
        .reads("tbody tr:has-text('Lembit Jalakas')", "3. Kohanime määramine")
        .look("05-letters");

    Person reader = people.stranger().go(next).reads("Kohanime määramine").look("06-public");
    reader.go(next + "/punktid/3").reads("Seletuskiri").look("07-item");
    String calendar = reader.fetch(LIST + "/kalender.ics").text();
    assertThat(calendar).contains("DTSTART:" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
  }

  private byte[] aPaperOfToday() {
    Person reader = people.stranger().go(session + "/punktid/1").look("00-item");
    return reader.fetch(reader.attribute("main ul.plain a", "href")).body();
  }

  @Test
  @Order(2)
  void theChairOpensAndMembersRegisterUntilThereIsAQuorum() {
    phones.getFirst().look("10-before-phone");
    if (chair.isAsked("form[action$='/avamine'] input[name=pohjus]"))
      chair.type("form[action$='/avamine'] input[name=pohjus]", "kõik on kohal");
    chair.look("11-before-console").press("Ava istung").reads("Saali kood");
    String code = chair.text(".hall-code strong");
    wall.reads(code);
    spectator.reads("Liikmed registreeruvad");
    assertThat(spectator.text("body")).doesNotContain(code);

    phones.getFirst().look("12-register-phone");
    for (Person phone : phones.subList(0, 5)) register(phone, code);
    chair.reads("Kohal 5 liiget 15-st").look("13-no-quorum");
    phones.get(5).press("Osalen kaugelt").reads("kaugelt");
    register(chairsPhone, code);
    secretary.go(session + "/sekretar");
    enterByHand("Hilda Aun", "telefon jäi koju");
    enterByHand("Mihhail Drozdov", "telefoni aku on tühi");
    secretary.reads("telefon jäi koju").look("14-desk");

    wall.reads("Kohal 9 liiget 15-st").look("15-registration-wall");
    chair.press("Kinnita kvoorum").reads("Otsustusvõimeline");
  }

  private static void register(Person phone, String code) {
    phone.type("#kood", code).press("Registreerun saalis").reads("saalis");
  }

  private void enterByHand(String name, String reason) {
    String row = ".member-rows li:has-text('" + name + "') ";
    secretary.within(row + "summary").click();
    secretary
        .type(row + "input[name=pohjus]", reason)
        .click(secretary.within(row + "form[action$='/liikmed/kohalolek'] button"));
    secretary.reads(".member-rows li:has-text('" + name + "')", "saalis");
  }

  @Test
  @Order(3)
  void theAgendaIsAdoptedByKeyboardAlone() {
    chair.reachByTab("form[action$='/haaletused'] button");
    chair.key("F8", "Ava hääletus");
    for (Person phone : phones) phone.reachByTab("button[value=poolt]").reads("Teie hääl: poolt");
    phones.getFirst().look("20-ballot-phone");
    wall.reads("6 / 9").look("21-vote-wall");

    chair.key("F9", "Sulge hääletus").key("F8", "Tee tulemus teatavaks");

    wall.reads("Vastu võetud");
    chair.key("F9", "Kinnita päevakord").reads("Istung käib").look("22-console");
  }

  @Test
  @Order(4)
  void theItemIsPresentedAndWhoAsksForTheFloorGetsIt() {
    chair.press("Ava 1. punkt").unfold("Anna sõna nimekirjaväliselt");
    chair.type("#anna-kulaline", "Raivo Aavik").send("/sona/andmine");
    wall.reads(".hall-main", "Raivo Aavik").sees(".hall-main [data-timer]", 1);
    spectator.reads("Raivo Aavik");
    chair.send("/lopetamine");

    Person asks = phones.getFirst();
    asks.within("#liik").selectOption("QUESTION");
    asks.type("#sona-markus", "rida 3").press("Palun sõna").reads("nimekirjas 1. kohal");
    chair.reads("rida 3").click(chair.within(".waiting form[action$='/andmine'] button"));

    asks.reads("Teil on sõna").look("30-speaks-phone");
    wall.reads(".hall-main", "Lembit Jalakas").sees(".hall-main [data-timer]", 1);
    assertThat(wall.text("body")).doesNotContain("rida 3");
    wall.look("31-speaker-wall");
    spectator.look("32-speaker-spectator");
    asks.press("Lõpeta sõnavõtt");
    chair.reads("Kellelgi ei ole sõna");
  }

  @Test
  @Order(5)
  void aMemberDeclaresAConflictAndIsOutOfQuorumAndVote() {
    phones
        .get(1)
        .unfold("Toimingupiirang")
        .send("/toimingupiirang")
        .reads("Teatasite toimingupiirangust")
        .look("40-recused-phone");

    chair.reads("taandunud 1").reads("14-st");
  }

  @Test
  @Order(6)
  void anObstacleEndsTheVoteAndItIsRepeated() {
    chair.press("Valmista hääletus ette").press("Ava hääletus");
    String reason = "form[action$='/liikmed/haal'] input[name=pohjus]";
    secretary.type(reason, "ütles val").leave(reason);
    vote(phones.getFirst(), "vastu");
    secretary.reads(".vote-count", "1 ").holds(reason, "ütles val");
    phones.get(1).reads("Te ei hääleta");
    Person stuck = phones.get(2).unfold("Ma ei saa hääletada");
    stuck.type("#kirjeldus", "nupp ei tööta").send("/takistus").reads("Juhataja teab");
    chair.reads("nupp ei tööta").look("50-obstacle-console");

    chair
        .type("form[action$='/katkestamine'] input[name=pohjus]", "liige ei saanud hääletada")
        .send("/katkestamine");
    wall.reads("Hääletus katkestati").look("51-aborted-wall");
    chair.press("Hääletusele:").press("Ava hääletus");
    wall.reads("0 / 8");
  }

  @Test
  @Order(7)
  void membersVoteByNameAndTheResultIsSaidWithItsRule() {
    int seen = 0;
    for (Person phone : voters()) {
      vote(phone, "poolt");
      wall.reads(++seen + " / 8");
    }
    assertThat(wall.text("body")).doesNotContain("6 poolt");
    enterVote("Hilda Aun");
    wall.reads("7 / 8");
    enterVote("Mihhail Drozdov");
    wall.reads("8 / 8").look("60-vote-wall");
    chair.look("61-vote-console");
    phones.getFirst().look("62-vote-phone");
    Person late = phones.get(3);
    String address = late.attribute("form[action$='/haal']", "action");
    FormData again =
        FormData.create()
            .set("_csrf", late.attribute("form[action$='/haal'] [name=_csrf]", "value"))
            .set("kask", Uuid7.next().toString())
            .set("haal", "vastu");

    chair.press("Sulge hääletus").press("Tee tulemus teatavaks");

    wall.reads("Vastu võetud").reads("KOKS §").sees(".names > .for", 8).look("63-result-wall");
    spectator.reads("8 poolt").reads("KOKS §").look("64-result-spectator");
    phones.getFirst().reads("Vaja oli vähemalt 8 poolthäält 15-st (KOKS").look("65-result-phone");
    assertThat(late.post(address, again).status()).isEqualTo(409);
    spectator.reads("8 poolt");
  }

  private List<Person> voters() {
    return Stream.concat(Stream.of(phones.getFirst(), chairsPhone), phones.subList(2, 6).stream())
        .toList();
  }

  private static void vote(Person phone, String choice) {
    phone.click(phone.within("button[value=" + choice + "]"));
    phone.reads("Teie hääl: " + choice);
  }

  private void enterVote(String name) {
    String form = "form[action$='/liikmed/haal'] ";
    secretary.within(form + "select[name=liige]").selectOption(new SelectOption().setLabel(name));
    secretary.within(form + "select[name=haal]").selectOption("poolt");
    secretary.type(form + "input[name=pohjus]", "ütles valjusti").send("/liikmed/haal");
  }

  @Test
  @Order(8)
  void theChairClosesTheSession() {
    chair.press("Lõpeta punkt: vastu võetud");
    secretary.type("form[action$='/akt'] input[name=number]", "14").send("/akt").reads("nr 14");
    chair.unfold("Muud sammud");
    chair
        .type("form[action$='" + session + "/lopetamine'] input[name=pohjus]", "aeg sai otsa")
        .send(session + "/lopetamine")
        .reads("Lõpetatud");

    wall.reads("Istung on lõppenud").look("70-closed-wall");
    phones.getFirst().reads("Lõpetatud");
    spectator.reads("Istung on lõppenud");
  }

  @Test
  @Order(9)
  void theMinutesAreCheckedSignedAndPublic() {
    String minutes = session + "/protokoll";
    assertThat(spectator.fetch(minutes).status()).isEqualTo(404);

    secretary.go(minutes).reads("ISTUNGI PROTOKOLL").look("80-draft");
    while (secretary.isAsked("#kontroll summary")) {
      secretary.unfold("Selgita").type("#kontroll details[open] textarea", "Nii istungil oligi.");
      secretary.within("#kontroll details[open] button").click();
      secretary.reads("Selgitus on salvestatud");
    }
    secretary.press("Saada allkirjastamisele").press("Allkirjasta näidisvõtmega");
    secretary.reads("Allkiri on lisatud");
    chair.go(minutes).look("81-signing").press("Allkirjasta näidisvõtmega");
    chair.reads("Allkirjastatud");

    spectator.go(minutes).reads("Allkirjastatud").reads("8 poolt").look("82-minutes");
    assertThat(start(minutes + ".pdf")).startsWith("%PDF-");
    assertThat(start(minutes + ".asice")).startsWith("PK");
  }

  @Test
  @Order(10)
  void everythingIsPublicAsPagesFeedsAndData() {
    spectator.go(session).look("90-session").go(session + "/tulemused").reads("KOKS §");
    spectator.look("91-results").go(LIST).look("92-list");
    assertThat(spectator.fetch(LIST + "/atom.xml").text()).contains(session);
    assertThat(spectator.fetch(LIST + "/rss.xml").text()).contains(session);
    String api = "/api/v1" + session.replace("istungid", "sessions");
    for (String part : List.of("", "/agenda", "/state", "/votes", "/minutes", "/log"))
      assertThat(spectator.fetch(api + part).status()).as(part).isEqualTo(200);
    assertThat(spectator.fetch(api + "/votes").text()).contains("Lembit Jalakas");
  }

  private String start(String address) {
    return new String(spectator.fetch(address).body(), 0, 5, StandardCharsets.ISO_8859_1);
  }
}
