package ee.kogukoda.meetings.desk;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.hall.Ask;
import ee.kogukoda.meetings.hall.Choices;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.VoteCommand.EnterCount;
import ee.kogukoda.meetings.session.VoteCommand.EnterVote;
import ee.kogukoda.meetings.session.VoteCommand.RaiseObjection;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.refusal.Refused;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the secretary enters by hand, or the chair in the secretary's stead.
@Controller
@RequestMapping("/{municipality}/istungid/{date}")
class DeskActions {

  @PostMapping("/liikmed/kohalolek")
  ResponseEntity<Void> register(Ask ask) {
    Mode mode = "kaugelt".equals(ask.value("viis")) ? Mode.REMOTE : Mode.HALL;
    return ask.to(new RegisterByHand(ask.member(), mode, ask.reason()));
  }

  @PostMapping("/liikmed/lahkumine")
  ResponseEntity<Void> leave(Ask ask) {
    return ask.to(new Leave(ask.member(), ask.reason()));
  }

  @PostMapping("/liikmed/puudumine")
  ResponseEntity<Void> absent(Ask ask) {
    return ask.to(new ReportAbsence(ask.member()));
  }

  /// What a member said aloud.
  @PostMapping("/haaletused/{vote}/liikmed/haal")
  ResponseEntity<Void> enter(@PathVariable UUID vote, Ask ask) {
    return ask.to(
        new EnterVote(new VoteId(vote), ask.member(), Choices.of(ask.value("haal")), ask.reason()));
  }

  /// The hands that were counted.
  @PostMapping("/haaletused/{vote}/kaed")
  ResponseEntity<Void> count(@PathVariable UUID vote, Ask ask) {
    return ask.to(
        new EnterCount(
            new VoteId(vote),
            new Votes(
                figure(ask, "poolt"),
                figure(ask, "vastu"),
                figure(ask, "erapooletu"),
                figure(ask, "haaletamata"))));
  }

  private static int figure(Ask ask, String field) {
    String typed = ask.value(field).strip();
    if (!typed.matches("\\d{1,3}")) throw new Refused(MeetingRefusal.COUNT_UNREADABLE);
    return Integer.parseInt(typed);
  }

  /// An objection said aloud.
  @PostMapping("/haaletused/{vote}/liikmed/vastuvaide")
  ResponseEntity<Void> object(@PathVariable UUID vote, Ask ask) {
    return ask.to(new RaiseObjection(new VoteId(vote), ask.member()));
  }

  @PostMapping("/paevakord/{item}/liikmed/toimingupiirang")
  ResponseEntity<Void> recuse(@PathVariable UUID item, Ask ask) {
    return ask.to(new DeclareRecusal(new ItemId(item), ask.member()));
  }

  @PostMapping("/paevakord/{item}/akt")
  ResponseEntity<Void> number(@PathVariable UUID item, Ask ask) {
    return ask.to(new NumberAct(new ItemId(item), ask.value("number")));
  }
}
