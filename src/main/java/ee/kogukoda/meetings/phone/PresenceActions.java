package ee.kogukoda.meetings.phone;

import ee.kogukoda.meetings.hall.Ask;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// How a member comes and goes.
@Controller
@RequestMapping("/{municipality}/istungid/{date}")
class PresenceActions {
  private final CodeTries tries;

  PresenceActions(CodeTries tries) {
    this.tries = tries;
  }

  /// In the hall it takes the hall's code.
  @PostMapping("/kohalolek")
  ResponseEntity<Void> register(Ask ask, HttpServletResponse response) {
    tries.check(ask.slug(), ask.value("kood"), response);
    return ask.as(actor -> new RegisterPresence(actor.asMember(), Mode.HALL, Proof.HALL_CODE));
  }

  @PostMapping("/kaugosalus")
  ResponseEntity<Void> registerRemotely(Ask ask) {
    return ask.as(actor -> new RegisterPresence(actor.asMember(), Mode.REMOTE, Proof.LOGIN));
  }

  @PostMapping("/lahkumine")
  ResponseEntity<Void> leave(Ask ask) {
    return ask.as(actor -> new Leave(actor.asMember(), ask.orNull("pohjus")));
  }

  @PostMapping("/puudumine")
  ResponseEntity<Void> absent(Ask ask) {
    return ask.as(actor -> new ReportAbsence(actor.asMember()));
  }
}
