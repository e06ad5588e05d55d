package ee.kogukoda.meetings.hall;

import static ee.kogukoda.meetings.hall.Asking.orNull;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Motions: proposed in words, withdrawn, put to the vote.
@Controller
@RequestMapping("/{municipality}/istungid/{date}")
class MotionActions {
  private final Asking asking;
  private final Proposing proposing;

  MotionActions(Asking asking, Proposing proposing) {
    this.asking = asking;
    this.proposing = proposing;
  }

  /// A member proposes; whether it is voted on is up to whoever presides.
  @PostMapping("/ettepanekud")
  ResponseEntity<Void> propose(@PathVariable String date, HttpServletRequest request) {
    Form form = asking.form(request);
    proposing.propose(date, form);
    return asking.back(date, form);
  }

  /// Whoever presides proposes, and prepares the vote on it, in one step.
  @PostMapping("/haaletused")
  ResponseEntity<Void> putToVote(@PathVariable String date, HttpServletRequest request) {
    Form form = asking.form(request);
    proposing.putToVote(date, form);
    return asking.back(date, form);
  }

  @PostMapping("/ettepanekud/{motion}/tagasivotmine")
  ResponseEntity<Void> withdraw(
      @PathVariable String date, @PathVariable UUID motion, HttpServletRequest request) {
    return asking.ask(date, request, (_, _) -> new WithdrawMotion(new MotionId(motion)));
  }

  /// Prepares the vote on a motion that was proposed, or another one after a vote that failed.
  @PostMapping("/ettepanekud/{motion}/haaletus")
  ResponseEntity<Void> prepare(
      @PathVariable String date, @PathVariable UUID motion, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (_, form) ->
            new PrepareVote(
                new VoteId(Asking.command(form)),
                new MotionId(motion),
                rule(form),
                orNull(form.value("pohjus"))));
  }

  static MajorityRule rule(Form form) {
    return Asking.oneOf(MajorityRule.class, form.value("enamus"), MeetingRefusal.RULE_UNCLEAR);
  }
}
