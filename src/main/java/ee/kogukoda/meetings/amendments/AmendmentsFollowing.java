package ee.kogukoda.meetings.amendments;

import ee.kogukoda.meetings.live.EventLogged;
import ee.kogukoda.meetings.session.VoteEvent.ResultDeclared;
import ee.kogukoda.meetings.session.VoteEvent.VoteAnnulled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Amendments that are before a session follow its votes, in the transaction of the event.
@Component
class AmendmentsFollowing {
  private final Amendments amendments;

  AmendmentsFollowing(Amendments amendments) {
    this.amendments = amendments;
  }

  @EventListener
  void on(EventLogged logged) {
    switch (logged.event()) {
      case ResultDeclared(var vote, var outcome) ->
          amendments.follow(logged.session(), vote, outcome.carried());
      case VoteAnnulled(var vote, var _, var _) -> amendments.reopen(logged.session(), vote);
      default -> {}
    }
  }
}
