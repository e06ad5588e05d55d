package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.session.ConductEvent.*;
import ee.kogukoda.meetings.session.FloorEvent.FloorGiven;
import ee.kogukoda.meetings.session.FloorEvent.FloorGivenByHand;
import ee.kogukoda.meetings.session.ItemEvent.ItemOpened;
import ee.kogukoda.meetings.session.ItemEvent.ItemReopened;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteEvent.ResultDeclared;
import ee.kogukoda.meetings.session.VoteEvent.VoteAborted;
import ee.kogukoda.meetings.session.VoteEvent.VoteAnnulled;
import ee.kogukoda.meetings.session.VoteId;
import java.util.Optional;

/// What the public looks at: the vote under way, else the result that was stated last, until
/// something new begins.
final class Moment {
  private Moment() {}

  static Optional<Vote> vote(SessionHistory history) {
    Session session = history.session();
    if (!session.phase().live()) return Optional.empty();
    return session
        .voting()
        .pending()
        .or(() -> lastResult(history).flatMap(session.voting()::findVote));
  }

  private static Optional<VoteId> lastResult(SessionHistory history) {
    for (LoggedEvent logged : history.events().reversed()) {
      switch (logged.event()) {
        case ResultDeclared(var vote, var _) -> {
          return Optional.of(vote);
        }
        case VoteAborted(var vote, var _, var _) -> {
          return Optional.of(vote);
        }
        case VoteAnnulled(var vote, var _, var _) -> {
          return Optional.of(vote);
        }
        case ItemOpened _,
            ItemReopened _,
            FloorGiven _,
            FloorGivenByHand _,
            RecessStarted _,
            SessionResumed _,
            SessionAdjourned _,
            SessionContinued _,
            SessionReopened _,
            SessionOpened _ -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
    return Optional.empty();
  }
}
