package ee.kogukoda.meetings.hall;

import ee.kogukoda.database.Uuid7;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that can be done on a live page by one button, and maybe a reason.
///
/// @param kind look of the button: primary, danger, quiet or nothing
/// @param key which presses the button, or null
/// @param barred why it cannot be done now, or null
/// @param hint why more than a click is asked for, or null
/// @param hidden what the form sends besides
/// @param asks what has to be written down with it
/// @param command its identity, made with the page
public record Act(
    String action,
    String label,
    String kind,
    @Nullable String key,
    @Nullable String barred,
    @Nullable String hint,
    Map<String, String> hidden,
    Asks asks,
    UUID command) {

  /// What is asked for beside the button.
  public enum Asks {
    NOTHING,
    REASON,
    /// On which ground a vote is ended, and the reason.
    GROUND,
    /// On which legal ground an item is closed to the public.
    LEGAL_GROUND,
    /// Until when a recess lasts.
    TIME,
    /// On which day and at what time it goes on, and why and where.
    DAY,
    /// To whom, until when or why an item goes on elsewhere.
    NOTE,
    /// How many minutes more.
    MINUTES,
    /// A member who is present, and the reason.
    MEMBER,
    /// In which way it is voted.
    WAY
  }

  public static Act of(String action, String label) {
    return new Act(action, label, "", null, null, null, Map.of(), Asks.NOTHING, Uuid7.next());
  }

  public Act looking(String look) {
    return new Act(action, label, look, key, barred, hint, hidden, asks, command);
  }

  public Act pressedBy(@Nullable String button) {
    return new Act(action, label, kind, button, barred, hint, hidden, asks, command);
  }

  public Act barredBy(@Nullable String reason) {
    return new Act(action, label, kind, key, reason, hint, hidden, asks, command);
  }

  public Act sending(String field, String value) {
    var all = new TreeMap<>(hidden);
    all.put(field, value);
    return new Act(action, label, kind, key, barred, hint, all, asks, command);
  }

  public Act asking(Asks what) {
    return new Act(action, label, kind, key, barred, hint, hidden, what, command);
  }

  public Act because(@Nullable String reason) {
    return new Act(action, label, kind, key, barred, reason, hidden, asks, command);
  }
}
