package ee.kogukoda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.meetings.DemoEvening;
import java.util.List;
import java.util.Set;
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

/// Motions that fail, each by another rule: every screen says so with the figures and the basis. Of
/// eleven members present three hold phones here; the others choose by command.
@KogukodaTest
@ExtendWith(OneAfterAnother.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecisionsJourneyTest {
  private static final Set<String> WITH_PHONES =
      Set.of("Lembit Jalakas", "Reet Ivask", "Erkki Härm");

  @LocalServerPort private int port;
  @Autowired private DemoEvening evening;

  private People people;
  private Person chair;
  private Person wall;
  private Person spectator;
  private List<Person> phones = List.of();

  @BeforeAll
  void theAgendaIsAdopted() {
    evening.opened().present(11).agendaAdopted();
    people = new People(port);
    String session = evening.address();
    chair = people.desk("esimees").go(session + "/juhataja");
    wall = people.wall("protokollija").go(session + "/ekraan");
    spectator = people.stranger().go(session + "/otse");
    phones =
        List.of("lembit-jalakas", "reet-ivask", "erkki-harm").stream()
            .map(member -> people.phone(member).go(session + "/liige"))
            .toList();
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
  void moreForThanAgainstIsNotEnoughWhereTheMembershipDecides() {
    chair.press("Ava 1. punkt").press("Valmista hääletus ette");

    vote(7, 3);

    wall.reads("Vastu võtmata").reads("KOKS § 45 lg 5").look("d1-membership-wall");
    spectator.reads("7 poolt, 3 vastu, 1 erapooletu").reads("KOKS § 45 lg 5");
    phones.getFirst().reads("Vaja oli vähemalt 8 poolthäält 15-st (KOKS § 45 lg 5)");
    phones.getFirst().look("d2-membership-phone");
    chair.press("Lõpeta punkt: vastu võtmata");
  }

  @Test
  @Order(2)
  void nineOfElevenAreNotTwoThirdsOfFifteen() {
    chair.press("Ava 2. punkt");
    chair.within("select[name=enamus]").selectOption("TWO_THIRDS");
    chair.type("#enamuse-pohjus", "põhimäärus nõuab").press("Valmista hääletus ette");

    vote(9, 2);

    wall.reads("Vastu võtmata").reads("põhimäärus").look("d3-two-thirds-wall");
    spectator.reads("9 poolt, 2 vastu").reads("põhimäärus");
    phones.getFirst().reads("Vaja oli vähemalt 10 poolthäält 15-st (põhimäärus)");
    chair.look("d4-two-thirds-console").press("Lõpeta punkt: vastu võtmata");
  }

  @Test
  @Order(3)
  void moreAgainstThanForRejectsTheAct() {
    chair.press("Ava 3. punkt").press("Valmista hääletus ette");

    vote(4, 5);

    wall.reads("Vastu võtmata").reads("KOKS § 45 lg 5");
    spectator.reads("4 poolt, 5 vastu, 2 erapooletu").look("d5-rejected-spectator");
    phones.getFirst().reads("Vaja oli rohkem poolt- kui vastuhääli (KOKS § 45 lg 5)");
    assertThat(chair.isAsked("button:has-text('Lõpeta punkt: vastu võetud')")).isFalse();
    chair.press("Lõpeta punkt: vastu võtmata").reads(".agenda-rows", "vastu võtmata");
  }

  @Test
  @Order(4)
  void whatWasRejectedStandsOnThePageOfResults() {
    spectator.go(evening.address() + "/tulemused").look("d6-results");
    assertThat(spectator.text("main")).contains("7 poolt", "9 poolt", "4 poolt");
    String votes = "/api/v1" + evening.address().replace("istungid", "sessions") + "/votes";
    assertThat(spectator.fetch(votes).text())
        .containsSubsequence("\"fail\"", "\"fail\"", "\"fail\"");
  }

  /// The first phone for, the second against, the third for; the others choose the rest.
  private void vote(int inFavour, int against) {
    chair.press("Ava hääletus");
    List<String> choices = List.of("poolt", "vastu", "poolt");
    for (int i = 0; i < phones.size(); i++) {
      Person phone = phones.get(i);
      phone.click(phone.within("button[value=" + choices.get(i) + "]"));
      phone.reads("Teie hääl: " + choices.get(i));
    }
    evening.castAllBut(WITH_PHONES, inFavour - 2, against - 1);
    wall.reads("11 / 11");
    chair.press("Sulge hääletus").press("Tee tulemus teatavaks");
  }
}
