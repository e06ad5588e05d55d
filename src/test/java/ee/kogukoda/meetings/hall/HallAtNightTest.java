package ee.kogukoda.meetings.hall;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.NightClock;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The same evening for somebody who starts the demonstration shortly before midnight and opens the
/// session at once.
@Import(NightClock.class)
class HallAtNightTest extends HallTest {
  @Autowired private DemoEvening coming;
  @LocalServerPort private int door;

  @Test
  @Order(0)
  void theDeskLeadsToTheEveningOfTheNextDay() {
    assertThat(TestBrowser.signedIn(door, "esimees").get("/laud").body())
        .contains("Juhatage istungit", coming.address() + "/juhataja");
    assertThat(new TestBrowser(door).get("/naidisvald").body()).contains(coming.address());
  }
}
