package ee.kogukoda.meetings.phone;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.hall.Ask;
import ee.kogukoda.meetings.hall.Choices;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.ItemCommand.DeclareRecusal;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.SpeechId;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.refusal.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What a member does for himself or herself in an item: ask for the floor, propose, vote, or stay
/// out.
@Controller
@RequestMapping("/{municipality}/istungid/{date}")
class MemberActions {

  /// The speech's identity is the command's, so that asking twice asks once.
  @PostMapping("/sona/soov")
  ResponseEntity<Void> request(Ask ask) {
    UUID answers = ask.id("vastab");
    Speech.Kind kind = ask.oneOf(Speech.Kind.class, "liik", MeetingRefusal.SPEAKER_UNCLEAR);
    return ask.as(actor ->
        new RequestFloor(
            new SpeechId(ask.command()),
            actor.asMember(),
            kind,
            answers == null ? null : new SpeechId(answers),
            ask.orNull("markus")));
  }

  @PostMapping("/sona/{speech}/tagasivotmine")
  ResponseEntity<Void> withdraw(@PathVariable UUID speech, Ask ask) {
    return ask.to(new WithdrawRequest(new SpeechId(speech)));
  }

  /// Whether it is voted on is up to whoever presides.
  @PostMapping("/ettepanekud")
  ResponseEntity<Void> propose(Ask ask) {
    return ask.as(actor ->
        new ProposeMotion(
            new MotionId(ask.command()),
            Motion.Kind.PROCEDURE,
            null,
            actor.asMember(),
            ask.value("tekst"),
            List.of()));
  }

  /// A member's own declaration. KOKS § 17 lg 5.
  @PostMapping("/paevakord/{item}/toimingupiirang")
  ResponseEntity<Void> recuse(@PathVariable UUID item, Ask ask) {
    return ask.as(actor -> new DeclareRecusal(new ItemId(item), actor.asMember()));
  }

  /// Until the vote is open anybody may have an item treated by itself.
  @PostMapping("/ettepanekud/{motion}/eraldi")
  ResponseEntity<Void> pull(@PathVariable UUID motion, Ask ask) {
    UUID item = ask.id("punkt");
    if (item == null) throw new Refused(MeetingRefusal.NO_SUCH_ITEM);
    return ask.as(actor -> new PullItem(new MotionId(motion), new ItemId(item), actor.asMember()));
  }

  @PostMapping("/haaletused/{vote}/haal")
  ResponseEntity<Void> cast(@PathVariable UUID vote, Ask ask) {
    return ask.as(
        actor -> new CastVote(new VoteId(vote), actor.asMember(), Choices.of(ask.value("haal"))));
  }

  /// Where nobody is against, no vote is taken; whoever is, says so.
  @PostMapping("/haaletused/{vote}/vastuvaide")
  ResponseEntity<Void> object(@PathVariable UUID vote, Ask ask) {
    return ask.as(actor -> new RaiseObjection(new VoteId(vote), actor.asMember()));
  }

  @PostMapping("/haaletused/{vote}/takistus")
  ResponseEntity<Void> obstacle(@PathVariable UUID vote, Ask ask) {
    return ask.as(
        actor -> new ReportObstacle(new VoteId(vote), actor.asMember(), ask.value("kirjeldus")));
  }
}
