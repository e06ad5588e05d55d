package ee.kogukoda.meetings.hall;

import static ee.kogukoda.meetings.hall.Asking.orNull;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.ItemId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is done with the agenda and its items.
@Controller
@RequestMapping("/{municipality}/istungid/{date}/paevakord")
class ItemActions {
  private final Asking asking;

  ItemActions(Asking asking) {
    this.asking = asking;
  }

  @PostMapping("/kinnitamine")
  ResponseEntity<Void> adopt(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, _) -> new AdoptAgenda());
  }

  @PostMapping("/{item}/avamine")
  ResponseEntity<Void> open(
      @PathVariable String date, @PathVariable UUID item, HttpServletRequest request) {
    return asking.ask(date, request, (_, _) -> new OpenItem(new ItemId(item)));
  }

  @PostMapping("/{item}/etapp")
  ResponseEntity<Void> enterPhase(
      @PathVariable String date, @PathVariable UUID item, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (_, form) ->
            new EnterPhase(
                new ItemId(item),
                Asking.oneOf(
                    Item.Phase.class, form.value("etapp"), MeetingRefusal.NOT_A_PHASE_TO_ENTER)));
  }

  @PostMapping("/{item}/korvalejatmine")
  ResponseEntity<Void> setAside(
      @PathVariable String date, @PathVariable UUID item, HttpServletRequest request) {
    return asking.ask(
        date, request, (_, form) -> new SetItemAside(new ItemId(item), form.value("pohjus")));
  }

  /// Adopted and rejected are what the vote says; the session refuses anything else.
  @PostMapping("/{item}/tulemus")
  ResponseEntity<Void> conclude(
      @PathVariable String date, @PathVariable UUID item, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (_, form) ->
            new ConcludeItem(
                new ItemId(item),
                Asking.oneOf(
                    Item.Outcome.class, form.value("tulemus"), MeetingRefusal.OUTCOME_NOT_VOTED),
                orNull(form.value("markus")),
                form.optionalDate("paev").orElse(null)));
  }

  @PostMapping("/{item}/akt")
  ResponseEntity<Void> number(
      @PathVariable String date, @PathVariable UUID item, HttpServletRequest request) {
    return asking.ask(
        date, request, (_, form) -> new NumberAct(new ItemId(item), form.value("number")));
  }

  @PostMapping("/{item}/taasavamine")
  ResponseEntity<Void> reopen(
      @PathVariable String date, @PathVariable UUID item, HttpServletRequest request) {
    return asking.ask(
        date, request, (_, form) -> new ReopenItem(new ItemId(item), form.value("pohjus")));
  }

  /// A member's own declaration. KOKS § 17 lg 5.
  @PostMapping("/{item}/toimingupiirang")
  ResponseEntity<Void> recuse(
      @PathVariable String date, @PathVariable UUID item, HttpServletRequest request) {
    return asking.ask(
        date, request, (actor, _) -> new DeclareRecusal(new ItemId(item), actor.asMember()));
  }

  @PostMapping("/{item}/liikmed/toimingupiirang")
  ResponseEntity<Void> recuseByHand(
      @PathVariable String date, @PathVariable UUID item, HttpServletRequest request) {
    return asking.ask(
        date, request, (_, form) -> new DeclareRecusal(new ItemId(item), Asking.member(form)));
  }

  @PostMapping("/{item}/liikmed/toimingupiirangu-tuhistamine")
  ResponseEntity<Void> withdrawRecusal(
      @PathVariable String date, @PathVariable UUID item, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (_, form) ->
            new WithdrawRecusal(new ItemId(item), Asking.member(form), form.value("pohjus")));
  }
}
