package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Asked.check;
import static ee.kogukoda.meetings.session.SessionPhase.*;

import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.FloorEvent.*;
import ee.kogukoda.meetings.session.Speech.Kind;
import ee.kogukoda.meetings.session.Speech.Status;
import ee.kogukoda.refusal.Refused;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who speaks, when, and for how long by the rules of procedure. The machine cuts nobody off.
final class FloorRules {
  private FloorRules() {}

  static List<SessionEvent> decide(FloorCommand command, Asked asked) {
    asked.phase(QUORATE, IN_PROGRESS);
    return switch (command) {
      case RequestFloor c -> request(c, asked);
      case WithdrawRequest(var id) -> {
        Speech speech = waiting(id, asked);
        MemberId member = speech.member();
        if (member != null) asked.selfOnly(member);
        yield List.of(new RequestWithdrawn(id));
      }
      case RemoveRequest(var id, var reason) -> {
        asked.presidingOnly();
        waiting(id, asked);
        yield List.of(new RequestRemoved(id, asked.reason(reason)));
      }
      case MoveToFront(var id) -> {
        asked.presidingOnly();
        Speech speech = waiting(id, asked);
        check(speech.order() > Kind.REJOINDER.rank, FIRST_ALREADY);
        boolean first =
            asked.session().speakers().stream()
                .filter(s -> s.order() > Kind.REJOINDER.rank)
                .findFirst()
                .filter(s -> s.id().equals(id))
                .isPresent();
        yield first ? List.of() : List.of(new RequestMoved(id));
      }
      case GrantTime(var id, var seconds) -> grant(id, seconds, asked);
      case GiveFloor(var id) -> {
        asked.presidingOnly();
        asked.noVoteOpen();
        Speech speech = waiting(id, asked);
        yield asked.afterSpeech(new FloorGiven(id, limit(speech.kind(), asked)));
      }
      case GiveFloorTo c -> giveByHand(c, asked);
      case PauseSpeech(var id) -> {
        asked.presidingOnly();
        check(speech(id, asked).status() == Status.SPEAKING, NOT_SPEAKING);
        yield List.of(new SpeechPaused(id));
      }
      case ContinueSpeech(var id) -> {
        asked.presidingOnly();
        asked.noVoteOpen();
        check(speech(id, asked).status() == Status.PAUSED, NOT_SPEAKING);
        yield List.of(new SpeechContinued(id));
      }
      case EndSpeech(var id) -> {
        Speech speech = speech(id, asked);
        if (!asked.byPresiding()) {
          MemberId member = speech.member();
          check(member != null && member.equals(asked.actor().asMember()), ONLY_PRESIDING);
        }
        check(speech.hasFloor(), NOT_SPEAKING);
        yield asked.endOfSpeech();
      }
      case CloseSpeakersList _ -> {
        asked.presidingOnly();
        boolean closed = asked.session().floor().listClosed();
        yield closed ? List.of() : List.of(new SpeakersListClosed());
      }
      case ReopenSpeakersList _ -> {
        asked.presidingOnly();
        boolean closed = asked.session().floor().listClosed();
        yield closed ? List.of(new SpeakersListReopened()) : List.of();
      }
    };
  }

  /// The rules give the time; whoever presides may add to it.
  private static List<SessionEvent> grant(SpeechId id, int seconds, Asked asked) {
    asked.presidingOnly();
    Speech speech = speech(id, asked);
    check(SpeakingTime.of(asked.session(), speech, asked.now()).isPresent(), NO_QUOTA);
    check(seconds >= 30 && seconds <= 7200, NUMBER_OUT_OF_RANGE, 30, 7200);
    String faction = SpeakingTime.faction(asked.session(), speech);
    return List.of(
        new TimeGranted(speech.item(), faction, faction == null ? speech.member() : null, seconds));
  }

  private static List<SessionEvent> request(RequestFloor c, Asked asked) {
    asked.selfOnly(c.member());
    asked.present(c.member());
    Session session = asked.session();
    Floor floor = session.floor();
    ItemId item = session.currentItem();
    notRecused(c.member(), asked);
    check(floor.findSpeech(c.speech()).isEmpty(), ALREADY_WAITING);
    check(!floor.listClosed() || c.kind() == Kind.POINT_OF_ORDER, SPEAKERS_LIST_CLOSED);
    boolean waiting =
        session.speakers().stream()
            .anyMatch(s -> c.member().equals(s.member()) && s.kind() == c.kind());
    check(!waiting, ALREADY_WAITING);
    String note = c.note();
    if (c.kind() == Kind.POINT_OF_ORDER) note = asked.said(note, TEXT_MISSING);
    if (c.kind() == Kind.REJOINDER) rejoinder(c, asked);
    SpeechId answers = c.kind() == Kind.REJOINDER ? c.answers() : null;
    return List.of(new FloorRequested(c.speech(), item, c.member(), c.kind(), answers, note));
  }

  /// A rejoinder answers the speech of another that is being held or was held last.
  private static void rejoinder(RequestFloor c, Asked asked) {
    Floor floor = asked.session().floor();
    Speech answered =
        floor
            .answerable(asked.session().currentItem())
            .filter(s -> s.id().equals(c.answers()) && !c.member().equals(s.member()))
            .orElseThrow(() -> new Refused(NOTHING_TO_ANSWER));
    int most = asked.session().rules().number(RuleCode.REJOINDERS_PER_SPEECH);
    long taken =
        floor.speeches().stream()
            .filter(s -> Objects.equals(s.answers(), answered.id()))
            .filter(s -> s.status() != Status.WITHDRAWN && s.status() != Status.REMOVED)
            .count();
    check(taken < most, TOO_MANY_REJOINDERS, most);
  }

  private static List<SessionEvent> giveByHand(GiveFloorTo c, Asked asked) {
    asked.presidingOnly();
    asked.noVoteOpen();
    Session session = asked.session();
    check(session.floor().findSpeech(c.speech()).isEmpty(), ALREADY_WAITING);
    MemberId member = c.member();
    boolean named = c.guest() != null && !c.guest().isBlank();
    check((member != null) != named, SPEAKER_UNCLEAR);
    if (member != null) {
      asked.present(member);
      notRecused(member, asked);
    }
    return asked.afterSpeech(
        new FloorGivenByHand(
            c.speech(),
            session.currentItem(),
            member,
            c.guest(),
            c.kind(),
            limit(c.kind(), asked)));
  }

  private static void noVote(Asked asked) {
    asked.noVoteOpen();
  }

  private static void notRecused(MemberId member, Asked asked) {
    boolean recused =
        asked.session().agenda().current().filter(item -> item.isRecused(member)).isPresent();
    check(!recused, RECUSED);
  }

  private static int limit(Kind kind, Asked asked) {
    return asked.session().rules().number(RuleCode.valueOf("SPEECH_" + kind.name()));
  }

  private static Speech waiting(SpeechId id, Asked asked) {
    Speech speech = speech(id, asked);
    check(speech.status() == Status.REQUESTED, NOT_WAITING);
    return speech;
  }

  private static Speech speech(@Nullable SpeechId id, Asked asked) {
    return asked.session().floor().speeches().stream()
        .filter(speech -> speech.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused(NO_SUCH_SPEECH));
  }
}
