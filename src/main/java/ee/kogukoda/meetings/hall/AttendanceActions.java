package ee.kogukoda.meetings.hall;

import static ee.kogukoda.meetings.hall.Asking.orNull;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.live.HallCodes;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Who comes and goes.
@Controller
@RequestMapping("/{municipality}/istungid/{date}")
class AttendanceActions {
  private final Asking asking;
  private final SessionLog log;
  private final HallCodes codes;

  AttendanceActions(Asking asking, SessionLog log, HallCodes codes) {
    this.asking = asking;
    this.log = log;
    this.codes = codes;
  }

  /// In the hall it takes the hall's code.
  @PostMapping("/kohalolek")
  ResponseEntity<Void> register(@PathVariable String date, HttpServletRequest request) {
    String code = asking.form(request).value("kood").replace(" ", "");
    String shown = log.find(date).flatMap(ref -> codes.find(ref.id())).orElse("");
    if (!shown.isEmpty() && !shown.equals(code)) throw new Refused(MeetingRefusal.WRONG_HALL_CODE);
    return asking.ask(
        date,
        request,
        (actor, _) -> new RegisterPresence(actor.asMember(), Mode.HALL, Proof.HALL_CODE));
  }

  @PostMapping("/kaugosalus")
  ResponseEntity<Void> registerRemotely(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (actor, _) -> new RegisterPresence(actor.asMember(), Mode.REMOTE, Proof.LOGIN));
  }

  @PostMapping("/lahkumine")
  ResponseEntity<Void> leave(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(
        date, request, (actor, form) -> new Leave(actor.asMember(), orNull(form.value("pohjus"))));
  }

  @PostMapping("/puudumine")
  ResponseEntity<Void> absent(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (actor, _) -> new ReportAbsence(actor.asMember()));
  }

  @PostMapping("/liikmed/kohalolek")
  ResponseEntity<Void> registerByHand(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (_, form) -> new RegisterByHand(Asking.member(form), mode(form), form.value("pohjus")));
  }

  @PostMapping("/liikmed/lahkumine")
  ResponseEntity<Void> leaveByHand(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(
        date, request, (_, form) -> new Leave(Asking.member(form), form.value("pohjus")));
  }

  @PostMapping("/liikmed/puudumine")
  ResponseEntity<Void> absentByHand(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, form) -> new ReportAbsence(Asking.member(form)));
  }

  private static Mode mode(Form form) {
    return "kaugelt".equals(form.value("viis")) ? Mode.REMOTE : Mode.HALL;
  }
}
