package ee.kogukoda.meetings.hall;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.Statements;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// One evening at the pages: each test goes on where the one before it ended.
@KogukodaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HallTest {
  private static final List<String> MEMBERS =
      List.of(
          "lembit-jalakas",
          "katlin-ader",
          "varmo-aasmae",
          "reet-ivask",
          "erkki-harm",
          "jelena-gavrilova",
          "urve-annus",
          "siim-jaakson",
          "hilda-aun");

  @LocalServerPort private int port;
  @Autowired private DemoEvening evening;
  @Autowired private Statements statements;

  private String session = "";
  private HallBrowser chair;
  private HallBrowser secretary;
  private final List<HallBrowser> members = new ArrayList<>();

  @BeforeEach
  void everybodyIsAtTheirPage() {
    if (chair != null) return;
    session = evening.address();
    chair = HallBrowser.of(port, "esimees", session, "juhataja");
    secretary = HallBrowser.of(port, "protokollija", session, "sekretar");
    for (String persona : MEMBERS) members.add(HallBrowser.of(port, persona, session, "liige"));
  }

  @Test
  @Order(1)
  void nobodyIsLetInWhoHasNothingToDoThere() {
    for (String stranger : List.of("elanik", "vallavanem")) {
      for (String door : List.of("juhataja", "liige", "sekretar")) {
        HallBrowser outside = HallBrowser.of(port, stranger, session, door);
        assertThat(outside.get().statusCode()).as(stranger + " at " + door).isEqualTo(403);
      }
      assertThat(TestBrowser.signedIn(port, stranger).get(session + "/voog?kes=liige").statusCode())
          .isEqualTo(403);
    }
    assertThat(members.get(1).at("juhataja").get().statusCode()).isEqualTo(403);
    assertThat(members.get(1).at("sekretar").get().statusCode()).isEqualTo(403);
    assertThat(secretary.at("liige").get().statusCode()).isEqualTo(403);
    assertThat(new TestBrowser(port).get(session + "/liige").statusCode()).isEqualTo(302);
  }

  @Test
  @Order(2)
  void theChairOpensAndMembersRegisterWithTheCodeOfTheHall() {
    assertThat(members.getFirst().page()).contains("Istung algab");

    chair.does("/avamine", "pohjus", "proov");
    String code = chair.hallCode();

    assertThat(members.getFirst().send("/kohalolek", "kood", "x").statusCode()).isEqualTo(422);
    for (HallBrowser member : members.subList(0, 5)) member.does("/kohalolek", "kood", code);
    assertThat(chair.page())
        .contains("Kohal on 5 liiget 15-st. Otsustamiseks on vaja vähemalt 8.")
        .contains("disabled");
  }

  @Test
  @Order(3)
  void belowTheQuorumNothingIsDecidedAndWithItTheSessionGoesOn() {
    assertThat(chair.offers("/kvoorum")).isFalse();

    members.get(5).does("/kaugosalus");
    members.get(6).does("/kohalolek", "kood", chair.hallCode());
    secretary.does("/liikmed/kohalolek", "pohjus", "telefon jäi koju");
    chair.at("liige").does("/kohalolek", "kood", chair.hallCode());

    chair.does("/kvoorum");
    assertThat(secretary.page()).contains("telefon jäi koju");
  }

  @Test
  @Order(4)
  void theAgendaIsAdoptedByAVote() {
    chair.does("/haaletused").does("/haaletused/[^/]+/avamine");
    for (HallBrowser member : members.subList(0, 7)) member.does("/haal", "haal", "poolt");

    assertThat(members.getFirst().page())
        .contains("Teie hääl: poolt")
        .contains("kinnitada päevakord");

    chair.does("/haaletused/[^/]+/sulgemine").does("/haaletused/[^/]+/tulemus");
    chair.does("/paevakord/kinnitamine");
    assertThat(members.getFirst().page()).contains("Istung käib");
  }

  @Test
  @Order(5)
  void aMemberDeclaresARestrictionAndIsOutOfTheItem() {
    chair.does("/paevakord/[^/]+/avamine");

    members.get(1).does("/toimingupiirang");

    assertThat(members.get(1).page()).contains("Teatasite toimingupiirangust");
    assertThat(chair.page()).contains("taandunud 1").contains("14-st");
  }

  @Test
  @Order(6)
  void whoAsksForTheFloorGetsItAndTheClockRuns() {
    members.getFirst().does("/sona/soov", "liik", "QUESTION", "markus", "rida 3");
    assertThat(members.getFirst().page()).contains("nimekirjas 1. kohal");
    assertThat(chair.page()).contains("rida 3");
    assertThat(members.get(2).page()).doesNotContain("rida 3");

    chair.does("/sona/[0-9a-f-]+/andmine");
    assertThat(members.getFirst().page()).contains("Teil on sõna", "data-timer");
    members.getFirst().does("/sona/[0-9a-f-]+/lopetamine");
  }

  @Test
  @Order(6)
  void whatWasEnteredByMistakeIsStruckWithAReason() {
    String strike = "/liikmed/toimingupiirangu-tuhistamine";
    assertThat(secretary.offers(strike)).isFalse();
    assertThat(secretary.page()).contains("Kustuta kogemata märgitud toimingupiirang");
    assertThat(chair.send(strike, "pohjus", "").statusCode()).isEqualTo(422);

    chair.does(strike, "pohjus", "vajutas kogemata");

    assertThat(members.get(1).page()).doesNotContain("Teatasite toimingupiirangust");
    members.get(1).does("/toimingupiirang");

    members.get(2).does("/sona/soov", "liik", "QUESTION");
    members.get(2).does("/sona/[0-9a-f-]+/tagasivotmine");
    members.get(2).does("/sona/soov", "liik", "QUESTION");
    assertThat(members.get(2).page()).contains("Repliik või protseduuriline küsimus");
    chair.does("/sona/[0-9a-f-]+/eemaldamine", "pohjus", "küsimus sai vastuse");
    assertThat(chair.page()).contains("küsimus sai vastuse");
    assertThat(members.get(2).page()).doesNotContain("nimekirjas 1. kohal");

    for (HallBrowser withdraws : List.of(members.get(3), chair)) {
      members.get(3).does("/ettepanekud", "tekst", "lõpetada arutelu");
      assertThat(members.get(2).offers("/tagasivotmine")).isFalse();
      withdraws.does("/ettepanekud/[^/]+/tagasivotmine");
      assertThat(chair.offers("/ettepanekud/[^/]+/haaletus")).isFalse();
    }

    chair.does("/etapp", "etapp", "QUESTIONS");
    assertThat(chair.page()).contains("Tagasi: ");
  }

  @Test
  @Order(6)
  void whoPresidesEntersByHandAsTheSecretaryDoes() {
    assertThat(chair.page()).contains("Kohalolek käsitsi");
    assertThat(chair.at("sekretar").offers("/liikmed/kohalolek")).isTrue();
    assertThat(members.get(2).at("sekretar").get().statusCode()).isEqualTo(403);
    assertThat(secretary.offers("/haaletused")).isTrue();
  }

  @Test
  @Order(7)
  void howMembersVoteIsSeenByNobodyBeforeTheClosing() {
    String canary = "mida keegi ei näe";
    chair.does("/haaletused", "tekst", canary).does("/haaletused/[^/]+/avamine");
    String before = chair.page();

    members.getFirst().does("/haal", "haal", "vastu");
    members.get(2).does("/haal", "haal", "vastu");
    Map<String, String> again = members.get(3).form("/haal");
    again.put("haal", "poolt");
    assertThat(members.get(3).post(again).statusCode()).isEqualTo(303);
    assertThat(members.get(3).post(again).statusCode()).isEqualTo(303);

    for (HallBrowser page : List.of(chair, secretary, members.get(4)))
      assertThat(page.page())
          .contains(canary)
          .doesNotContain("class=\"votes\"", "aria-pressed=\"true\"", "2 vastu");
    for (HallBrowser page : List.of(chair, secretary))
      assertThat(page.page()).contains("<strong>3</strong>");
    assertThat(before).contains("<strong>0</strong>");
    assertThat(members.get(1).offers("/haal")).isFalse();
    assertThat(members.get(1).page()).contains("Te ei hääleta, sest teatasite");
  }

  @Test
  @Order(8)
  void aMemberVotesForNobodyElse() {
    Map<String, String> form = members.get(4).form("/haal");
    form.put("haal", "vastu");
    form.put("liige", "00000000-0000-0000-0000-000000000001");
    members.get(4).post(form);
    Map<String, String> byHand = members.get(4).form("/haal");
    byHand.put(
        "",
        byHand
            .get("")
            .replace("/haal", "/liikmed/haal")
            .replace("/liikmed/haaletused", "/haaletused"));
    byHand.put("haal", "vastu");

    assertThat(members.get(4).post(byHand).statusCode()).isIn(403, 404);
    assertThat(chair.page()).contains("<strong>4</strong>");
  }

  @Test
  @Order(9)
  void anObstacleIsAnAlarmAndTheVoteIsRepeated() {
    members.get(6).does("/takistus", "kirjeldus", "aku sai tühjaks");
    assertThat(chair.page()).contains("aku sai tühjaks");

    chair.does("/katkestamine", "alus", "TECHNICAL_OBSTACLE", "pohjus", "aku");
    assertThat(members.getFirst().page()).contains("katkestati").doesNotContain("2 vastu");
    chair.does("/ettepanekud/[^/]+/haaletus").does("/haaletused/[^/]+/avamine");
    for (HallBrowser member : members.subList(2, 7)) member.does("/haal", "haal", "poolt");
    secretary.does("/liikmed/haal", "haal", "poolt", "pohjus", "ütles valjusti");
    chair.does("/haaletused/[^/]+/sulgemine");
    assertThat(members.getFirst().offers("/haal")).isFalse();

    chair.does("/haaletused/[^/]+/tulemus");
    assertThat(members.getFirst().page()).contains("Vaja oli vähemalt 8 poolthäält 15-st (KOKS");
  }

  @Test
  @Order(10)
  void handsAreCountedAndTheSumHasToBeRight() {
    chair.does("/haaletused", "tekst", "lõpetada arutelu", "viis", "OPEN_COUNT");
    chair.does("/haaletused/[^/]+/avamine");
    assertThat(chair.page()).contains("Loetud hääled on sisse kandmata", "Hääleõiguslikke on 8.");
    assertThat(members.getFirst().offers("/haal")).isFalse();
    assertThat(members.getFirst().page()).contains("Hääletatakse käega");

    String[] wrong = {"poolt", "5", "vastu", "1", "erapooletu", "0", "haaletamata", "0"};
    assertThat(secretary.send("/kaed", wrong).statusCode()).isEqualTo(422);
    secretary.does("/kaed", "poolt", "5", "vastu", "1", "erapooletu", "0", "haaletamata", "2");
    assertThat(chair.page()).contains("Käed loeti: 5 poolt, 1 vastu");
    assertThat(members.getFirst().page()).doesNotContain("5 poolt");
    chair.does("/haaletused/[^/]+/sulgemine").does("/haaletused/[^/]+/tulemus");

    assertThat(members.getFirst().page()).contains("Vastu võetud: 5 poolt, 1 vastu");
  }

  @Test
  @Order(11)
  void namesAreCalledAndEachAnswerIsEntered() {
    chair.does("/haaletused", "tekst", "jätkata homme", "viis", "ROLL_CALL");
    chair.does("/haaletused/[^/]+/avamine");
    assertThat(members.getFirst().offers("/haal")).isFalse();
    assertThat(members.getFirst().page()).contains("kui Teie nime hüütakse");

    chair.does("/liikmed/haal", "haal", "vastu");
    for (int i = 1; i < 8; i++) secretary.does("/liikmed/haal", "haal", "poolt");
    chair.does("/haaletused/[^/]+/sulgemine").does("/haaletused/[^/]+/tulemus");

    assertThat(chair.page()).contains("7 poolt, 1 vastu, 0 erapooletut, 0 ei hääletanud");
  }

  @Test
  @Order(12)
  void whatNobodyIsAgainstIsCarriedAndAnObjectionLeadsToAVote() {
    chair.does("/haaletused", "tekst", "teha vaheaeg", "viis", "CONSENSUS");
    chair.does("/haaletused/[^/]+/avamine");
    chair.does("/haaletused/[^/]+/sulgemine").does("/haaletused/[^/]+/tulemus");
    assertThat(chair.page()).contains("konsensus: keegi ei ole vastu");

    chair.does("/haaletused", "tekst", "lükata edasi", "viis", "CONSENSUS");
    chair.does("/haaletused/[^/]+/avamine");
    members.get(3).does("/vastuvaide");
    assertThat(chair.page()).contains("oli vastu, seepärast hääletatakse");
    assertThat(secretary.offers("/liikmed/vastuvaide")).isFalse();
    members.get(3).does("/haal", "haal", "vastu");
    chair.does("/haaletused/[^/]+/sulgemine").does("/haaletused/[^/]+/tulemus");
    assertThat(chair.page()).contains("Vastu võtmata: 0 poolt, 1 vastu");
  }

  @Test
  @Order(15)
  void theSessionGoesOnAnotherDayAndEverybodyRegistersAnew() {
    String[] today = {"paev", "1.1.2026", "kell", "16.00", "pohjus", "aeg sai otsa"};
    assertThat(chair.send("/edasilukkumine", today).statusCode()).isEqualTo(422);
    assertThat(chair.send("/edasilukkumine", "pohjus", "hilja").statusCode()).isEqualTo(422);
    assertThat(secretary.offers("/edasilukkumine")).isFalse();
    chair.does("/edasilukkumine", "paev", "3.12.2099", "kell", "16", "pohjus", "samas saalis");

    assertThat(members.getFirst().page()).contains("Jätkub 3. detsember 2099 kell 16.00");
    assertThat(members.getFirst().offers("/lahkumine")).isFalse();
    assertThat(members.getFirst().at("ekraan").page()).contains("Jätkame 3. detsember 2099");

    assertThat(chair.send("/taasalustamine", "pohjus", "").statusCode()).isEqualTo(409);
    chair.does("/taasalustamine", "pohjus", "nii lepiti kokku");
    assertThat(chair.page()).contains("Kohal on 0 liiget 15-st");
    assertThat(chair.offers("/kvoorum")).isFalse();
    for (HallBrowser member : members.subList(0, 7)) {
      member.does("/kohalolek", "kood", chair.hallCode());
    }
    chair.at("liige").does("/kohalolek", "kood", chair.hallCode());
    chair.does("/kvoorum");
    assertThat(chair.page()).contains("1. Valla 2026. aasta lisaeelarve");
  }

  @Test
  @Order(21)
  void theDeputyTakesOverAndClosesTheSession() {
    chair.does("/paevakord/[^/]+/tulemus");
    assertThat(chair.send("/paevakord/[^/]+/taasavamine", "pohjus", " ").statusCode())
        .isEqualTo(422);
    chair.does("/paevakord/[^/]+/taasavamine", "pohjus", "jäi arutamata");
    assertThat(chair.page()).contains("jäi arutamata");
    assertThat(chair.offers("/paevakord/[^/]+/taasavamine")).isFalse();
    chair.does("/paevakord/[^/]+/tulemus");
    HallBrowser deputy = HallBrowser.of(port, "aseesimees", session, "juhataja");
    deputy.at("liige").does("/kohalolek", "kood", deputy.hallCode());
    deputy.does("/juhtimise-ulevotmine", "pohjus", "esimees lahkus");

    assertThat(chair.offers("/lopetamine")).isFalse();
    deputy.does("/lopetamine", "pohjus", "aeg sai otsa");

    assertThat(members.getFirst().page()).contains("Lõpetatud");
  }

  @Test
  @Order(22)
  void thePagesAskLittleOfTheDatabase() throws Exception {
    assertThat(statements.during(() -> members.getFirst().page())).hasSizeLessThan(12);
    assertThat(statements.during(() -> chair.page())).hasSizeLessThan(14);
  }

  @Test
  @Order(23)
  void everyPageSpeaksThreeLanguages() {
    for (HallBrowser page : List.of(chair, secretary, members.getFirst())) {
      assertThat(page.get("?keel=en").body()).contains("Closed");
      assertThat(page.get("?keel=ru").body()).contains("Закрыто");
    }
  }
}
