package ee.kogukoda.meetings.views;

import ee.kogukoda.meetings.clocks.Alert;
import ee.kogukoda.meetings.clocks.StatutoryClock;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Drafts that a committee has had before it and of which it has not said what it thinks. KOKS §
/// 47.
@Component
@Order(25)
class ViewsClock implements StatutoryClock {
  private static final int DAYS_AHEAD = 14;

  private final ViewStore store;

  ViewsClock(ViewStore store) {
    this.store = store;
  }

  @Override
  public List<Alert> alerts(String base, LocalDate today, Words words) {
    return store
        .listAwaited(today.plusDays(DAYS_AHEAD).atStartOfDay(Formats.TALLINN).toInstant())
        .stream()
        .map(view ->
            new Alert(
                words.say("meetings.clock.committee_view", view.body(), view.title()),
                "KOKS § 47",
                LocalDate.ofInstant(view.startsAt(), Formats.TALLINN),
                base + "/istungid/" + view.slug() + "/punktid/" + view.number() + "/seisukoht"))
        .toList();
  }
}
