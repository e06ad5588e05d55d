package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.VoteEvent.VoteCast;
import java.time.Instant;
import java.util.List;

/// One line of what has happened.
public record LogLine(Instant at, String text) {
  /// The newest lines first. Votes cast are left out: there are many of them, and before the
  /// closing they are nobody's business.
  public static List<LogLine> last(SessionHistory history, Saying saying, int lines) {
    EventWords words = new EventWords(saying);
    return history.events().reversed().stream()
        .filter(logged -> !(logged.event() instanceof VoteCast))
        .limit(lines)
        .map(logged -> new LogLine(logged.at(), words.say(logged.event())))
        .toList();
  }
}
