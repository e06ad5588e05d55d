package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.hall.Ask;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the chair does with a vote, from opening to result.
@Controller
@RequestMapping("/{municipality}/istungid/{date}/haaletused/{vote}")
class VoteActions {

  @PostMapping("/avamine")
  ResponseEntity<Void> open(@PathVariable UUID vote, Ask ask) {
    return ask.to(new OpenVote(new VoteId(vote)));
  }

  @PostMapping("/sulgemine")
  ResponseEntity<Void> close(@PathVariable UUID vote, Ask ask) {
    return ask.to(new CloseVote(new VoteId(vote)));
  }

  @PostMapping("/tulemus")
  ResponseEntity<Void> declare(@PathVariable UUID vote, Ask ask) {
    return ask.to(new DeclareResult(new VoteId(vote)));
  }

  @PostMapping("/katkestamine")
  ResponseEntity<Void> abort(@PathVariable UUID vote, Ask ask) {
    return ask.to(new AbortVote(new VoteId(vote), ground(ask), ask.reason()));
  }

  @PostMapping("/tuhistamine")
  ResponseEntity<Void> annul(@PathVariable UUID vote, Ask ask) {
    return ask.to(new AnnulVote(new VoteId(vote), ground(ask), ask.reason()));
  }

  private static Vote.Ground ground(Ask ask) {
    return ask.oneOf(Vote.Ground.class, "alus", MeetingRefusal.REASON_MISSING);
  }
}
