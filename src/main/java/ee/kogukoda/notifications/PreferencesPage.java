package ee.kogukoda.notifications;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person wants to hear of, as their page shows it.
///
/// @param address where letters go, or null where the person has given none
public record PreferencesPage(Frame frame, @Nullable String address, List<Wish> wishes) {
  /// A topic and when the person wants to hear of it.
  public record Wish(Topic topic, String name, Delivery chosen) {
    /// What may be chosen; an obligatory topic cannot be switched off.
    public List<Choice> offered(Words words) {
      return Arrays.stream(Delivery.values())
          .filter(delivery -> !topic.obligatory() || delivery != Delivery.NONE)
          .map(delivery -> new Choice(delivery.name(), words.say(nameKey(delivery))))
          .toList();
    }

    private static String nameKey(Delivery delivery) {
      return switch (delivery) {
        case AT_ONCE -> "notifications.delivery.at_once";
        case DAILY -> "notifications.delivery.daily";
        case NONE -> "notifications.delivery.none";
      };
    }
  }
}
