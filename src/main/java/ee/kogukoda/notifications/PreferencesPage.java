package ee.kogukoda.notifications;

import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person wants to hear of, as their page shows it.
///
/// @param address where letters go, or null where the person has given none
record PreferencesPage(Frame frame, @Nullable String address, List<Choice> choices) {
  record Choice(Topic topic, String name, Delivery chosen) {
    List<Delivery> offered() {
      return topic.obligatory()
          ? List.of(Delivery.AT_ONCE, Delivery.DAILY)
          : List.of(Delivery.values());
    }
  }
}
