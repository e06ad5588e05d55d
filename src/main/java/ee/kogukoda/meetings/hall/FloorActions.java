package ee.kogukoda.meetings.hall;

import static ee.kogukoda.meetings.hall.Asking.orNull;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.session.FloorCommand;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.SpeechId;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Who speaks and who waits.
@Controller
@RequestMapping("/{municipality}/istungid/{date}/sona")
class FloorActions {
  private final Asking asking;

  FloorActions(Asking asking) {
    this.asking = asking;
  }

  /// The speech's identity is the command's, so that asking twice asks once.
  @PostMapping("/soov")
  ResponseEntity<Void> request(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (actor, form) -> {
          UUID answers = Asking.uuid(form.value("vastab"));
          return new RequestFloor(
              new SpeechId(Asking.command(form)),
              actor.asMember(),
              kind(form),
              answers == null ? null : new SpeechId(answers),
              orNull(form.value("markus")));
        });
  }

  /// Gives the floor to somebody who has not asked for it: a member, or a guest by name.
  @PostMapping("/andmine")
  ResponseEntity<Void> giveByHand(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(
        date,
        request,
        (_, form) -> {
          UUID member = Asking.uuid(form.value("liige"));
          return new GiveFloorTo(
              new SpeechId(Asking.command(form)),
              member == null ? null : new MemberId(member),
              orNull(form.value("kulaline")),
              kind(form));
        });
  }

  @PostMapping("/nimekirja-sulgemine")
  ResponseEntity<Void> closeList(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, _) -> new CloseSpeakersList());
  }

  @PostMapping("/nimekirja-avamine")
  ResponseEntity<Void> reopenList(@PathVariable String date, HttpServletRequest request) {
    return asking.ask(date, request, (_, _) -> new ReopenSpeakersList());
  }

  @PostMapping("/{speech}/andmine")
  ResponseEntity<Void> give(
      @PathVariable String date, @PathVariable UUID speech, HttpServletRequest request) {
    return about(date, speech, request, GiveFloor::new);
  }

  @PostMapping("/{speech}/paus")
  ResponseEntity<Void> pause(
      @PathVariable String date, @PathVariable UUID speech, HttpServletRequest request) {
    return about(date, speech, request, PauseSpeech::new);
  }

  @PostMapping("/{speech}/jatkamine")
  ResponseEntity<Void> goOn(
      @PathVariable String date, @PathVariable UUID speech, HttpServletRequest request) {
    return about(date, speech, request, ContinueSpeech::new);
  }

  @PostMapping("/{speech}/lopetamine")
  ResponseEntity<Void> end(
      @PathVariable String date, @PathVariable UUID speech, HttpServletRequest request) {
    return about(date, speech, request, EndSpeech::new);
  }

  @PostMapping("/{speech}/tagasivotmine")
  ResponseEntity<Void> withdraw(
      @PathVariable String date, @PathVariable UUID speech, HttpServletRequest request) {
    return about(date, speech, request, WithdrawRequest::new);
  }

  @PostMapping("/{speech}/eemaldamine")
  ResponseEntity<Void> remove(
      @PathVariable String date, @PathVariable UUID speech, HttpServletRequest request) {
    return asking.ask(
        date, request, (_, form) -> new RemoveRequest(new SpeechId(speech), form.value("pohjus")));
  }

  private ResponseEntity<Void> about(
      String date,
      UUID speech,
      HttpServletRequest request,
      Function<SpeechId, FloorCommand> command) {
    return asking.ask(date, request, (_, _) -> command.apply(new SpeechId(speech)));
  }

  private static Speech.Kind kind(Form form) {
    return Asking.oneOf(Speech.Kind.class, form.value("liik"), MeetingRefusal.SPEAKER_UNCLEAR);
  }
}
