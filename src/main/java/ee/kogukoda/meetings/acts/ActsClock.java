package ee.kogukoda.meetings.acts;

import ee.kogukoda.meetings.clocks.Alert;
import ee.kogukoda.meetings.clocks.StatutoryClock;
import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Signed regulations that have not been sent to the State Gazette, and those sent that have not
/// appeared: they come into force by being published. KOKS § 23.
@Component
@Order(50)
class ActsClock implements StatutoryClock {
  private static final int MOST = 100;

  private final ActStore store;

  ActsClock(ActStore store) {
    this.store = store;
  }

  @Override
  public boolean onDesk() {
    return false;
  }

  @Override
  public List<Alert> alerts(String base, LocalDate today, Words words) {
    return store.listWaiting(MOST).stream()
        .filter(act -> act.kind() == ActKind.REGULATION && act.signedOn() != null)
        .map(act -> alert(act, base, words))
        .toList();
  }

  private static Alert alert(Act act, String base, Words words) {
    String name = ActListPages.name(act.kind(), act.number(), words) + ", " + act.title();
    String what = words.say("meetings.acts.desk." + ActsDesk.waitsFor(act), name, since(act));
    return new Alert(what, "KOKS § 23", null, base + "/aktid/" + act.slug());
  }

  private static Object since(Act act) {
    return act.sentOn() != null ? act.sentOn() : java.util.Objects.requireNonNull(act.signedOn());
  }
}
