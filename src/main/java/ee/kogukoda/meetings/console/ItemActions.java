package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.hall.Ask;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.ItemCommand.WithdrawRecusal;
import ee.kogukoda.meetings.session.ItemId;
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
  private final ClosingGrounds grounds;

  ItemActions(ClosingGrounds grounds) {
    this.grounds = grounds;
  }

  @PostMapping("/kinnitamine")
  ResponseEntity<Void> adopt(Ask ask) {
    return ask.to(new AdoptAgenda());
  }

  @PostMapping("/{item}/avamine")
  ResponseEntity<Void> open(@PathVariable UUID item, Ask ask) {
    return ask.to(new OpenItem(new ItemId(item)));
  }

  @PostMapping("/{item}/etapp")
  ResponseEntity<Void> enterPhase(@PathVariable UUID item, Ask ask) {
    Item.Phase phase = ask.oneOf(Item.Phase.class, "etapp", MeetingRefusal.NOT_A_PHASE_TO_ENTER);
    return ask.to(new EnterPhase(new ItemId(item), phase));
  }

  @PostMapping("/{item}/korvalejatmine")
  ResponseEntity<Void> setAside(@PathVariable UUID item, Ask ask) {
    return ask.to(new SetItemAside(new ItemId(item), ask.reason()));
  }

  @PostMapping("/{item}/vahetamine")
  ResponseEntity<Void> switchTo(@PathVariable UUID item, Ask ask) {
    return ask.to(new SwitchItem(new ItemId(item), ask.reason()));
  }

  /// On a legal ground, which nobody votes on.
  @PostMapping("/{item}/kinniseks")
  ResponseEntity<Void> close(@PathVariable UUID item, Ask ask) {
    return ask.to(new CloseToPublic(new ItemId(item), grounds.get(ask.value("alus"))));
  }

  @PostMapping("/{item}/avalikuks")
  ResponseEntity<Void> openToPublic(@PathVariable UUID item, Ask ask) {
    return ask.to(new OpenToPublic(new ItemId(item)));
  }

  /// Adopted and rejected are what the vote says; the session refuses anything else.
  @PostMapping("/{item}/tulemus")
  ResponseEntity<Void> conclude(@PathVariable UUID item, Ask ask) {
    return ask.to(
        new ConcludeItem(
            new ItemId(item),
            ask.oneOf(Item.Outcome.class, "tulemus", MeetingRefusal.OUTCOME_NOT_VOTED),
            ask.orNull("markus"),
            ask.form().optionalDate("paev").orElse(null)));
  }

  @PostMapping("/{item}/taasavamine")
  ResponseEntity<Void> reopen(@PathVariable UUID item, Ask ask) {
    return ask.to(new ReopenItem(new ItemId(item), ask.reason()));
  }

  /// Strikes a recusal that was entered by mistake.
  @PostMapping("/{item}/liikmed/toimingupiirangu-tuhistamine")
  ResponseEntity<Void> withdrawRecusal(@PathVariable UUID item, Ask ask) {
    return ask.to(new WithdrawRecusal(new ItemId(item), ask.member(), ask.reason()));
  }
}
