package ee.kogukoda.meetings.followup;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.clocks.Alert;
import ee.kogukoda.meetings.clocks.StatutoryClock;
import ee.kogukoda.meetings.law.NoConfidence.Sitting;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The terms of interpellations (töökord), initiatives (KOKS § 32) and no confidence (KOKS § 46, §
/// 52).
@Component
@Order(20)
class MatterClock implements StatutoryClock {
  private final MatterStore store;
  private final Matters matters;
  private final Bodies bodies;

  MatterClock(MatterStore store, Matters matters, Bodies bodies) {
    this.store = store;
    this.matters = matters;
    this.bodies = bodies;
  }

  @Override
  public List<Alert> alerts(String base, LocalDate today, Words words) {
    Body council = bodies.findCouncil().orElse(null);
    if (council == null) return List.of();
    var alerts = new ArrayList<Alert>();
    for (Matter matter : store.listWaiting())
      switch (matter.kind()) {
        case PROMISE -> {}
        case INTERPELLATION -> {
          String basis =
              bodies
                  .rulesOn(council, matter.received())
                  .rule(RuleCode.INTERPELLATION_DAYS)
                  .legalBasis();
          alerts.add(alert("interpellation", matter, basis, matter.due(), base, words));
        }
        case INITIATIVE -> addInitiative(alerts, matter, base, words);
        case NO_CONFIDENCE -> addMotion(alerts, matter, base, words);
      }
    return alerts;
  }

  private static void addInitiative(List<Alert> alerts, Matter matter, String base, Words words) {
    if (matter.councilMatter() && matter.viewOn() == null)
      alerts.add(
          alert("view", matter, "KOKS § 32", MatterTerms.viewOf(matter.received()), base, words));
    String what = matter.treatedOn() == null ? "discussion" : "initiative_decision";
    LocalDate due = matter.treatedOn() == null ? matter.due() : null;
    alerts.add(alert(what, matter, "KOKS § 32", due, base, words));
  }

  private void addMotion(List<Alert> alerts, Matter matter, String base, Words words) {
    LocalDate carried = matter.settledOn();
    switch (matter.state()) {
      case OPEN -> alerts.add(alert("reading", matter, "KOKS § 46 lg 1", null, base, words));
      case READ_OUT -> {
        LocalDate day =
            matters
                .findDecision(matter)
                .map(Sitting::startsAt)
                .map(at -> LocalDate.ofInstant(at, Formats.TALLINN))
                .orElse(null);
        alerts.add(alert("decision", matter, "KOKS § 46 lg 1", day, base, words));
      }
      case CARRIED -> {
        if (carried == null) return;
        String basis = "KOKS § 52 lg 1 p 4";
        if (matter.mayorOn() == null)
          alerts.add(alert("mayor", matter, basis, MatterTerms.mayorAfter(carried), base, words));
        if (matter.governmentOn() == null)
          alerts.add(
              alert(
                  "government", matter, basis, MatterTerms.governmentAfter(carried), base, words));
      }
      default -> {}
    }
  }

  private static Alert alert(
      String what, Matter matter, String basis, @Nullable LocalDate due, String base, Words words) {
    return new Alert(
        words.say("meetings.clock." + what, matter.slug(), matter.title()),
        basis,
        due,
        base + matter.path());
  }
}
