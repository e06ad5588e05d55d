package ee.kogukoda.meetings.hall;

import static ee.kogukoda.meetings.hall.Asking.orNull;

import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is done with the session as a whole.
@Controller
@RequestMapping("/{municipality}/istungid/{date}")
class ConductActions {
  private final Asking asking;
  private final Opening opening;
  private final Clock clock;

  ConductActions(Asking asking, Opening opening, Clock clock) {
    this.asking = asking;
    this.opening = opening;
    this.clock = clock;
  }

  @PostMapping("/avamine")
  ResponseEntity<Void> open(@PathVariable String date, HttpServletRequest request) {
    Form form = asking.form(request);
    opening.open(date, Asking.command(form), orNull(form.value("pohjus")));
    return asking.back(date, form);
  }

  @PostMapping("/avamise-tuhistamine")
  ResponseEntity<Void> undo(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, form) -> new UndoOpening(form.value("pohjus")));
  }

  @PostMapping("/kvoorum")
  ResponseEntity<Void> confirmQuorum(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, _) -> new ConfirmQuorum());
  }

  @PostMapping("/kvoorumi-puudumine")
  ResponseEntity<Void> declareNoQuorum(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, _) -> new DeclareNoQuorum());
  }

  @PostMapping("/vaheaeg")
  ResponseEntity<Void> recess(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, form) -> new StartRecess(until(form)));
  }

  @PostMapping("/jatkamine")
  ResponseEntity<Void> resume(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, _) -> new ResumeSession());
  }

  @PostMapping("/juhtimine")
  ResponseEntity<Void> handOver(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(
        date, request, (_, form) -> new HandOverChair(Asking.member(form), form.value("pohjus")));
  }

  @PostMapping("/juhtimise-ulevotmine")
  ResponseEntity<Void> takeOver(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, form) -> new TakeOverChair(form.value("pohjus")));
  }

  @PostMapping("/lopetamine")
  ResponseEntity<Void> close(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, form) -> new CloseSession(orNull(form.value("pohjus"))));
  }

  @PostMapping("/taasavamine")
  ResponseEntity<Void> reopen(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, form) -> new ReopenSession(form.value("pohjus")));
  }

  /// The planned end of a recess is a time of today.
  private @Nullable Instant until(Form form) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    return form.optionalTime("kuni")
        .map(time -> today.atTime(time).atZone(Formats.TALLINN).toInstant())
        .orElse(null);
  }
}
