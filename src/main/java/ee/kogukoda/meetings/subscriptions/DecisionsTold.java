package ee.kogukoda.meetings.subscriptions;

import ee.kogukoda.meetings.live.EventLogged;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemEvent.ItemConcluded;
import ee.kogukoda.meetings.session.ItemEvent.ItemReopened;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Remembers on what a session has decided, until the morning's letters.
@Component
class DecisionsTold {
  private final SubscriptionStore store;
  private final Clock clock;

  DecisionsTold(SubscriptionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @EventListener
  void on(EventLogged logged) {
    switch (logged.event()) {
      case ItemConcluded(var item, var outcome, var _, var _, var _)
          when outcome == Item.Outcome.ADOPTED || outcome == Item.Outcome.REJECTED ->
          store.decided(item.value(), clock.instant());
      case ItemReopened(var item, var _) -> store.undecided(item.value());
      default -> {}
    }
  }
}
