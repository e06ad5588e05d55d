package ee.kogukoda.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.hall.HallBrowser;
import ee.kogukoda.meetings.session.ItemCommand.CloseToPublic;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.LegalGround;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.Motion;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The screens of a hall, and the devices of those who take part from elsewhere; each test goes on
/// where the one before it ended.
@KogukodaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DevicesTest {
  private static final Pattern CODE = Pattern.compile("<strong>([A-Z2-9]{3} [A-Z2-9]{3})</strong>");
  private static final Pattern PART = Pattern.compile("data-fetch=\"([^\"]+)\"");
  private static final Pattern SCREEN =
      Pattern.compile("action=\"([^\"]+/ekraanid/[0-9a-f-]{36})\"");
  private static final String DEVICE = "/naidisvald/ekraan";

  @LocalServerPort private int port;
  @Autowired private DemoEvening evening;
  @Autowired private Connections connections;

  private static TestBrowser screen;

  private String part() {
    return find(PART, screen.get(DEVICE).body());
  }

  private static String find(Pattern what, String page) {
    var found = what.matcher(page);
    assertThat(found.find()).as(what.pattern()).isTrue();
    return found.group(1).replace("&amp;", "&");
  }

  @Test
  @Order(1)
  void aScreenShowsTheSameCodeUntilItIsPairedByWhoeverMay() {
    screen = new TestBrowser(port);
    String code = find(CODE, screen.get(DEVICE).body());
    assertThat(find(CODE, screen.get(DEVICE).body())).isEqualTo(code);
    String waiting = part();
    String list = evening.address() + "/ekraanid";

    for (String stranger : new String[] {"elanik", "lembit-jalakas"})
      assertThat(TestBrowser.signedIn(port, stranger).get(list).statusCode()).isEqualTo(403);
    TestBrowser secretary = TestBrowser.signedIn(port, "protokollija");
    assertThat(secretary.submit(list, list, "kood", "AAAAAA", "nimi", "Sein", "vaade", "WHOLE"))
        .matches(no -> no.statusCode() == 422 && no.body().contains("Sellise koodiga"));
    assertThat(secretary.submit(list, list, "kood", code, "nimi", "Sein", "vaade", "WHOLE"))
        .matches(done -> done.statusCode() == 302);

    assertThat(screen.get(waiting).statusCode()).isEqualTo(302);
    assertThat(screen.get(DEVICE).body()).contains("Istung algab").doesNotContain(code);
    assertThat(find(CODE, new TestBrowser(port).get(DEVICE).body())).isNotEqualTo(code);
    assertThat(secretary.get(list).body()).contains("Sein").contains("näitab seda istungit");
  }

  @Test
  @Order(2)
  void membersSitWhereTheSecretaryPlacesThemAndTheScreenShowsIt() {
    TestBrowser secretary = TestBrowser.signedIn(port, "protokollija");
    String seats = "/naidisvald/organid/volikogu/istekohad";
    UUID first = evening.members().get(0).id().value();
    UUID second = evening.members().get(1).id().value();
    String[] twice = places(first, second, "1");
    assertThat(TestBrowser.signedIn(port, "elanik").get(seats).statusCode()).isEqualTo(403);
    assertThat(secretary.submit(seats, seats, twice).body()).contains("Ühel kohal ei saa istuda");
    assertThat(secretary.submit(seats, seats, places(first, second, "2")).statusCode())
        .isEqualTo(302);
    evening.opened().present(9);
    String list = evening.address() + "/ekraanid";
    String line = find(SCREEN, secretary.get(list).body());

    secretary.submit(list, line, "nimi", "Vasak sein", "vaade", "SEATS");

    assertThat(screen.get(part()).body())
        .contains("seat-row")
        .contains(evening.members().getFirst().name())
        .contains("kohal");
  }

  private static String[] places(UUID first, UUID second, String seat) {
    return new String[] {
      "ridu",
      "2",
      "kohti",
      "4",
      "rida-" + first,
      "1",
      "koht-" + first,
      "1",
      "rida-" + second,
      "1",
      "koht-" + second,
      seat
    };
  }

  @Test
  @Order(3)
  void ofAClosedItemAScreenShowsACard() {
    evening.agendaAdopted().chair(new OpenItem(evening.item(1)));
    evening.chair(
        new CloseToPublic(evening.item(1), new LegalGround("eraelu", "AvTS § 35 lg 1 p 12")));
    evening.propose(Motion.Kind.PROCEDURE, "kanaarilind seinal");

    assertThat(screen.get(part()).body())
        .contains("Kinnine arutelu")
        .doesNotContain("kanaarilind")
        .doesNotContain("seat-row");
  }

  @Test
  @Order(4)
  void aScreenThatIsUnpairedShowsACodeAndNothingElse() {
    TestBrowser secretary = TestBrowser.signedIn(port, "protokollija");
    String list = evening.address() + "/ekraanid";
    String shown = part();
    String line = find(SCREEN, secretary.get(list).body());
    assertThat(TestBrowser.signedIn(port, "elanik").post(line + "/eemaldamine").statusCode())
        .isEqualTo(403);

    secretary.submit(list, line + "/eemaldamine");

    assertThat(screen.get(shown).statusCode()).isEqualTo(302);
    assertThat(find(CODE, screen.get(DEVICE).body())).isNotEmpty();
    assertThat(secretary.get(list).body()).contains("Ühtegi ekraani ei ole seotud");
  }

  /// The third member takes part from elsewhere.
  @Test
  @Order(5)
  void whoFallsSilentIsAbsentAndComesBackWithTheirPage() {
    Member remote = evening.members().get(2);
    String page = evening.address() + "/liige/siin";
    TestBrowser device = TestBrowser.signedIn(port, persona(remote.name()));
    assertThat(new TestBrowser(port).get(page).statusCode()).isEqualTo(302);
    assertThat(device.get(page).statusCode()).isEqualTo(204);
    Instant later = evening.now().plusSeconds(300);

    connections.look(later, later);
    assertThat(here(remote)).as("the house itself was silent").isTrue();
    connections.look(later, Instant.EPOCH);
    assertThat(here(remote)).isFalse();
    assertThat(HallBrowser.of(port, "esimees", evening.address(), "juhataja").page())
        .contains("Ühendus katkes: " + remote.name())
        .contains("Kinnita hääle järgi");

    connections.look(evening.now(), Instant.EPOCH);
    assertThat(here(remote)).as("nothing has been heard since").isFalse();
    evening.in(() -> {
      connections.regain(evening.planned().slug(), remote.id().value());
      return true;
    });
    assertThat(here(remote)).isTrue();
  }

  private boolean here(Member member) {
    return evening.session().attendance().isPresent(member.id());
  }

  private static String persona(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace(' ', '-');
  }
}
