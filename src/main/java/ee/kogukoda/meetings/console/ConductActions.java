package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.hall.Ask;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is done with the session as a whole.
@Controller
@RequestMapping("/{municipality}/istungid/{date}")
class ConductActions {
  private final Opening opening;
  private final Clock clock;

  ConductActions(Opening opening, Clock clock) {
    this.opening = opening;
    this.clock = clock;
  }

  @PostMapping("/avamine")
  ResponseEntity<Void> open(Ask ask) {
    opening.open(ask.slug(), ask.command(), ask.orNull("pohjus"));
    return ask.back();
  }

  @PostMapping("/avamise-tuhistamine")
  ResponseEntity<Void> undo(Ask ask) {
    return ask.to(new UndoOpening(ask.reason()));
  }

  @PostMapping("/kvoorum")
  ResponseEntity<Void> confirmQuorum(Ask ask) {
    return ask.to(new ConfirmQuorum());
  }

  @PostMapping("/kvoorumi-puudumine")
  ResponseEntity<Void> declareNoQuorum(Ask ask) {
    return ask.to(new DeclareNoQuorum());
  }

  @PostMapping("/vaheaeg")
  ResponseEntity<Void> recess(Ask ask) {
    return ask.to(new StartRecess(until(ask)));
  }

  @PostMapping("/jatkamine")
  ResponseEntity<Void> resume(Ask ask) {
    return ask.to(new ResumeSession());
  }

  @PostMapping("/edasilukkumine")
  ResponseEntity<Void> adjourn(Ask ask) {
    LocalDate day = ask.form().optionalDate("paev").orElse(null);
    LocalTime time = ask.form().optionalTime("kell").orElse(null);
    if (day == null || time == null) throw new Refused(MeetingRefusal.DAY_MISSING);
    Instant until = day.atTime(time).atZone(Formats.TALLINN).toInstant();
    return ask.to(new AdjournSession(until, ask.reason()));
  }

  /// The members register anew after it.
  @PostMapping("/taasalustamine")
  ResponseEntity<Void> goOn(Ask ask) {
    return ask.to(new ContinueSession(ask.orNull("pohjus")));
  }

  @PostMapping("/juhtimine")
  ResponseEntity<Void> handOver(Ask ask) {
    return ask.to(new HandOverChair(ask.member(), ask.reason()));
  }

  @PostMapping("/juhtimise-ulevotmine")
  ResponseEntity<Void> takeOver(Ask ask) {
    return ask.to(new TakeOverChair(ask.reason()));
  }

  @PostMapping("/ulekanne/katkemine")
  ResponseEntity<Void> streamDown(Ask ask) {
    return ask.to(new ReportStreamDown(ask.reason()));
  }

  @PostMapping("/ulekanne/taastumine")
  ResponseEntity<Void> streamBack(Ask ask) {
    return ask.to(new ReportStreamBack());
  }

  @PostMapping("/lopetamine")
  ResponseEntity<Void> close(Ask ask) {
    return ask.to(new CloseSession(ask.orNull("pohjus")));
  }

  @PostMapping("/taasavamine")
  ResponseEntity<Void> reopen(Ask ask) {
    return ask.to(new ReopenSession(ask.reason()));
  }

  /// The planned end of a recess is a time of today.
  private @Nullable Instant until(Ask ask) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    return ask.form()
        .optionalTime("kuni")
        .map(time -> today.atTime(time).atZone(Formats.TALLINN).toInstant())
        .orElse(null);
  }
}
