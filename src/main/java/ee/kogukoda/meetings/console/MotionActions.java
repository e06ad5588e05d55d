package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.hall.Ask;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Motions put to the vote; the secretary may prepare it as well, and a member withdraw the own
/// one.
@Controller
@RequestMapping("/{municipality}/istungid/{date}")
class MotionActions {
  private final Proposing proposing;

  MotionActions(Proposing proposing) {
    this.proposing = proposing;
  }

  /// Proposes, and prepares the vote on it, in one step.
  @PostMapping("/haaletused")
  ResponseEntity<Void> putToVote(Ask ask) {
    proposing.putToVote(ask, rule(ask));
    return ask.back();
  }

  @PostMapping("/paevakord/{item}/kinnisuse-haaletus")
  ResponseEntity<Void> putClosing(Ask ask) {
    proposing.putClosing(ask);
    return ask.back();
  }

  @PostMapping("/paevakord/valjajatmine")
  ResponseEntity<Void> drop(Ask ask) {
    proposing.putChange(ask, Motion.Kind.DROP_ITEM);
    return ask.back();
  }

  @PostMapping("/paevakord/lisamine")
  ResponseEntity<Void> add(Ask ask) {
    proposing.putChange(ask, Motion.Kind.ADD_ITEM);
    return ask.back();
  }

  @PostMapping("/paevakord/koos")
  ResponseEntity<Void> putTogether(Ask ask) {
    proposing.putTogether(ask);
    return ask.back();
  }

  @PostMapping("/paevakord/umbertostmine")
  ResponseEntity<Void> move(Ask ask) {
    proposing.putChange(ask, Motion.Kind.REORDER);
    return ask.back();
  }

  @PostMapping("/ettepanekud/{motion}/tagasivotmine")
  ResponseEntity<Void> withdraw(@PathVariable UUID motion, Ask ask) {
    return ask.to(new WithdrawMotion(new MotionId(motion)));
  }

  /// Prepares the vote on a motion that was proposed, or another one after a vote that failed.
  @PostMapping("/ettepanekud/{motion}/haaletus")
  ResponseEntity<Void> prepare(@PathVariable UUID motion, Ask ask) {
    return ask.to(
        new PrepareVote(
            new VoteId(ask.command()),
            new MotionId(motion),
            rule(ask),
            ask.orNull("pohjus"),
            ask.way()));
  }

  private static MajorityRule rule(Ask ask) {
    return ask.oneOf(MajorityRule.class, "enamus", MeetingRefusal.RULE_UNCLEAR);
  }
}
