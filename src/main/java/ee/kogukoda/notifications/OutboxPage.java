package ee.kogukoda.notifications;

import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outbox of a municipality as its page shows it.
///
/// @param words what was searched for, or empty
/// @param next address of the older letters, or null on the last page
/// @param sending whether a mail server is set at all
public record OutboxPage(
    Frame frame, String words, List<OutboxLine> lines, @Nullable String next, boolean sending) {

  /// `good`, `warn` or `bad`: the tone of the letter's state.
  public static String tone(OutboxLine line) {
    String outcome = line.outcome();
    if (outcome == null || outcome.equals("KEPT")) return "plain";
    return outcome.equals("SENT") ? "good" : outcome.equals("FAILED") ? "warn" : "bad";
  }

  public String state(OutboxLine line) {
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

  public boolean canSendAgain(OutboxLine line) {
    return sending && line.address() != null && line.outcome() != null;
  }
}
