package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.hall.Ask;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.SpeechId;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Who speaks, by the chair's hand; a member ends the own speech as well.
@Controller
@RequestMapping("/{municipality}/istungid/{date}/sona")
class FloorActions {

  /// Gives the floor to somebody who has not asked for it: a member, or a guest by name.
  @PostMapping("/andmine")
  ResponseEntity<Void> giveByHand(Ask ask) {
    UUID member = ask.id("liige");
    return ask.to(
        new GiveFloorTo(
            new SpeechId(ask.command()),
            member == null ? null : new MemberId(member),
            ask.orNull("kulaline"),
            ask.oneOf(Speech.Kind.class, "liik", MeetingRefusal.SPEAKER_UNCLEAR)));
  }

  @PostMapping("/nimekirja-sulgemine")
  ResponseEntity<Void> closeList(Ask ask) {
    return ask.to(new CloseSpeakersList());
  }

  @PostMapping("/nimekirja-avamine")
  ResponseEntity<Void> reopenList(Ask ask) {
    return ask.to(new ReopenSpeakersList());
  }

  @PostMapping("/{speech}/andmine")
  ResponseEntity<Void> give(@PathVariable UUID speech, Ask ask) {
    return ask.to(new GiveFloor(new SpeechId(speech)));
  }

  @PostMapping("/{speech}/ettepoole")
  ResponseEntity<Void> moveToFront(@PathVariable UUID speech, Ask ask) {
    return ask.to(new MoveToFront(new SpeechId(speech)));
  }

  /// In whole minutes.
  @PostMapping("/{speech}/lisaaeg")
  ResponseEntity<Void> grant(@PathVariable UUID speech, Ask ask) {
    String typed = ask.value("minutid").strip();
    int minutes = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    return ask.to(new GrantTime(new SpeechId(speech), 60 * minutes));
  }

  @PostMapping("/{speech}/paus")
  ResponseEntity<Void> pause(@PathVariable UUID speech, Ask ask) {
    return ask.to(new PauseSpeech(new SpeechId(speech)));
  }

  @PostMapping("/{speech}/jatkamine")
  ResponseEntity<Void> goOn(@PathVariable UUID speech, Ask ask) {
    return ask.to(new ContinueSpeech(new SpeechId(speech)));
  }

  @PostMapping("/{speech}/lopetamine")
  ResponseEntity<Void> end(@PathVariable UUID speech, Ask ask) {
    return ask.to(new EndSpeech(new SpeechId(speech)));
  }

  @PostMapping("/{speech}/eemaldamine")
  ResponseEntity<Void> remove(@PathVariable UUID speech, Ask ask) {
    return ask.to(new RemoveRequest(new SpeechId(speech), ask.reason()));
  }
}
