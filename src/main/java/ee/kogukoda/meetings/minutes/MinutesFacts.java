package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.MemberId;
import java.util.List;
import java.util.Map;

/// What the minutes need beside the events: the body's name in the genitive of the municipality
/// („Näidisvalla Vallavolikogu“), its seat, the titles of those who preside, the secretary's prose
/// by the key of its paragraph, what committees said of the items' drafts, and the written reasons
/// against findings by their key.
public record MinutesFacts(
    String body,
    String seat,
    Map<MemberId, String> titles,
    Map<String, String> additions,
    Map<String, String> overrides,
    MinutesWords words,
    Map<ItemId, List<String>> views) {
  /// Of a council.
  public MinutesFacts(
      String body,
      String seat,
      Map<MemberId, String> titles,
      Map<String, String> additions,
      Map<String, String> overrides) {
    this(body, seat, titles, additions, overrides, MinutesWords.COUNCIL, Map.of());
  }

  public MinutesFacts {
    titles = Map.copyOf(titles);
    additions = Map.copyOf(additions);
    overrides = Map.copyOf(overrides);
    views = Map.copyOf(views);
  }
}
