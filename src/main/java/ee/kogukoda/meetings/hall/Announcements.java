package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.session.ConductEvent.*;
import ee.kogukoda.meetings.session.ItemEvent.ItemOpened;
import ee.kogukoda.meetings.session.SessionEvent;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.VoteEvent.*;
import ee.kogukoda.web.Words;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is said aloud to everybody: the newest of the events that nobody may miss.
final class Announcements {
  private Announcements() {}

  static String of(SessionHistory history, Words words) {
    Saying saying = new Saying(history.session(), words);
    return history.events().reversed().stream()
        .map(logged -> said(logged.event(), saying))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static @Nullable String said(SessionEvent event, Saying saying) {
    return switch (event) {
      case VoteOpened(var vote, var _, var _) ->
          saying
              .session()
              .voting()
              .findVote(vote)
              .map(found ->
                  saying
                      .words()
                      .say(
                          "meetings.hall.said.vote",
                          saying.session().voting().motionOf(found).text()))
              .orElse(null);
      case ResultDeclared _,
          VoteAborted _,
          VoteAnnulled _,
          StreamInterrupted _,
          StreamRestored _,
          RecessStarted _,
          SessionResumed _,
          SessionAdjourned _,
          SessionContinued _,
          SessionOpened _,
          SessionClosed _,
          ItemOpened _ ->
          new EventWords(saying).say(event);
      default -> null;
    };
  }
}
