package ee.kogukoda.notifications;

import ee.kogukoda.notifications.LetterStore.Line;
import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outbox of a municipality as its page shows it.
///
/// @param words what was searched for, or empty
/// @param next address of the older letters, or null on the last page
/// @param sending whether a mail server is set at all
record OutboxPage(
    Frame frame, String words, List<Line> lines, @Nullable String next, boolean sending) {

  /// `good`, `warn` or `bad`: the tone of the letter's state.
  static String tone(Line line) {
    String outcome = line.outcome();
    if (outcome == null || outcome.equals("KEPT")) return "plain";
    return outcome.equals("SENT") ? "good" : outcome.equals("FAILED") ? "warn" : "bad";
  }

  String state(Line line) {
    String outcome = line.outcome();
    if (outcome == null)
      return frame.say(
          line.delivery() == Delivery.NONE
              ? "notifications.state.not_wanted"
              : "notifications.state.waiting");
    return switch (outcome) {
      case "SENT" -> frame.say("notifications.state.sent");
      case "FAILED" -> frame.say("notifications.state.failed");
      case "GIVEN_UP" -> frame.say("notifications.state.given_up");
      default ->
          frame.say(
              line.address() == null
                  ? "notifications.state.no_address"
                  : "notifications.state.no_server");
    };
  }

  boolean canSendAgain(Line line) {
    return sending && line.address() != null && line.outcome() != null;
  }
}
