package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is done with a vote, from opening to result.
@Controller
@RequestMapping("/{municipality}/istungid/{date}/haaletused/{vote}")
class VoteActions {
  private final Asking asking;

  VoteActions(Asking asking) {
    this.asking = asking;
  }

  @PostMapping("/avamine")
  ResponseEntity<Void> open(
      @PathVariable String date, @PathVariable UUID vote, HttpServletRequest request) {
    return asking.ask(date, request, (_, _) -> new OpenVote(new VoteId(vote)));
  }

  @PostMapping("/haal")
  ResponseEntity<Void> cast(
      @PathVariable String date, @PathVariable UUID vote, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (actor, form) -> new CastVote(new VoteId(vote), actor.asMember(), choice(form)));
  }

  /// What a member said aloud, entered by the secretary.
  @PostMapping("/liikmed/haal")
  ResponseEntity<Void> enter(
      @PathVariable String date, @PathVariable UUID vote, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (_, form) ->
            new EnterVote(
                new VoteId(vote), Asking.member(form), choice(form), form.value("pohjus")));
  }

  @PostMapping("/takistus")
  ResponseEntity<Void> obstacle(
      @PathVariable String date, @PathVariable UUID vote, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (actor, form) ->
            new ReportObstacle(new VoteId(vote), actor.asMember(), form.value("kirjeldus")));
  }

  @PostMapping("/sulgemine")
  ResponseEntity<Void> close(
      @PathVariable String date, @PathVariable UUID vote, HttpServletRequest request) {
    return asking.ask(date, request, (_, _) -> new CloseVote(new VoteId(vote)));
  }

  @PostMapping("/tulemus")
  ResponseEntity<Void> declare(
      @PathVariable String date, @PathVariable UUID vote, HttpServletRequest request) {
    return asking.ask(date, request, (_, _) -> new DeclareResult(new VoteId(vote)));
  }

  @PostMapping("/katkestamine")
  ResponseEntity<Void> abort(
      @PathVariable String date, @PathVariable UUID vote, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (_, form) -> new AbortVote(new VoteId(vote), ground(form), form.value("pohjus")));
  }

  @PostMapping("/tuhistamine")
  ResponseEntity<Void> annul(
      @PathVariable String date, @PathVariable UUID vote, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (_, form) -> new AnnulVote(new VoteId(vote), ground(form), form.value("pohjus")));
  }

  private static Vote.Choice choice(Form form) {
    return switch (form.value("haal")) {
      case "poolt" -> Vote.Choice.FOR;
      case "vastu" -> Vote.Choice.AGAINST;
      case "erapooletu" -> Vote.Choice.ABSTAIN;
      default -> throw new Refused(MeetingRefusal.CHOICE_UNCLEAR);
    };
  }

  private static Vote.Ground ground(Form form) {
    return Asking.oneOf(Vote.Ground.class, form.value("alus"), MeetingRefusal.REASON_MISSING);
  }
}
