package ee.kogukoda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.RunningInstance;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.hall.HallBrowser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The house is killed while members vote, with its PostgreSQL and everything else that it has
/// started, and comes back on the same folder without anybody's help. The screens say meanwhile
/// that they have lost it, and go on by themselves.
class ReconnectingJourneyTest {
  private static final String LOST = "Ühendus katkes";
  private static final List<String> MEMBERS =
      List.of(
          "katlin-ader",
          "varmo-aasmae",
          "reet-ivask",
          "erkki-harm",
          "jelena-gavrilova",
          "urve-annus",
          "siim-jaakson");

  @TempDir Path data;

  @Test
  void screensComeBackByThemselvesAndNothingIsLostSilently() {
    var before = RunningInstance.startAlone(data);
    String session = new TestBrowser(before.port()).evening();
    try (var people = new People(before.port())) {
      Person phone = people.phone("lembit-jalakas");
      voteIsOpen(before.port(), session, phone);
      Person chair = people.desk("esimees").go(session + "/juhataja");
      Person wall = people.wall("protokollija").go(session + "/ekraan");
      Person spectator = people.stranger().go(session + "/otse");
      List<Person> everybody = List.of(phone, chair, wall, spectator);
      phone.press("Poolt").reads("Teie hääl: poolt");
      wall.reads("1 / 8");

      assertThat(before.killTree(data)).isGreaterThan(3);

      for (Person each : everybody) each.reads("[data-live-sign]", LOST);
      phone.within("button[value=vastu]").click();
      phone.reads("#announcement", "Seda ei saadetud").reads("Teie hääl: poolt");
      phone.look("r1-lost-phone");
      wall.look("r2-lost-wall");

      try (var again = RunningInstance.startAlone(data, "--server.port=" + before.port())) {
        assertThat(again.port()).isEqualTo(before.port());
        for (Person each : everybody) each.sees("html.live-lost", 0);
        phone.reads("Teie hääl: poolt");
        wall.reads("1 / 8");
        phone.press("Vastu").reads("Teie hääl: vastu");
        wall.reads("1 / 8");
        chair.press("Sulge hääletus").press("Tee tulemus teatavaks");
        for (Person each : List.of(phone, wall, spectator)) each.reads("1 vastu");
        spectator.look("r3-again-spectator");
      }
    }
  }

  private static void voteIsOpen(int port, String session, Person phone) {
    HallBrowser chair = HallBrowser.of(port, "esimees", session, "juhataja");
    chair.does("/avamine", "pohjus", "proov enne aega");
    String code = chair.hallCode();
    for (String member : MEMBERS)
      HallBrowser.of(port, member, session, "liige").does("/kohalolek", "kood", code);
    phone.go(session + "/liige").type("#kood", code).press("Registreerun saalis").reads("saalis");
    chair.does("/kvoorum").does("/haaletused").does("/haaletused/[^/]+/avamine");
  }
}
