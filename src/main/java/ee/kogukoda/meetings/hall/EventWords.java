package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.session.AttendanceEvent;
import ee.kogukoda.meetings.session.AttendanceEvent.*;
import ee.kogukoda.meetings.session.ConductEvent;
import ee.kogukoda.meetings.session.ConductEvent.*;
import ee.kogukoda.meetings.session.FloorEvent;
import ee.kogukoda.meetings.session.FloorEvent.*;
import ee.kogukoda.meetings.session.ItemEvent;
import ee.kogukoda.meetings.session.ItemEvent.*;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.SessionEvent;
import ee.kogukoda.meetings.session.SpeechId;
import ee.kogukoda.meetings.session.VoteEvent;
import ee.kogukoda.meetings.session.VoteEvent.*;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.web.Formats;
import java.time.Duration;

/// Each event as one short sentence, for the log at the side of a page.
record EventWords(Saying saying) {
  String say(SessionEvent event) {
    return switch (event) {
      case ConductEvent e -> conduct(e);
      case AttendanceEvent e -> attendance(e);
      case ItemEvent e -> item(e);
      case FloorEvent e -> floor(e);
      case VoteEvent e -> vote(e);
    };
  }

  private String conduct(ConductEvent event) {
    return switch (event) {
      case SessionAnnounced _ -> text("announced");
      case NoticeRecalled _ -> text("recalled");
      case SessionCancelled _ -> text("cancelled");
      case SessionOpened e -> text("opened", saying.name(e.presiding()));
      case WindowExtended e ->
          text(
              "extended",
              Formats.in(saying.words().language()).longDate(e.until()),
              Formats.in(saying.words().language()).time(e.until()),
              e.reason());
      case OpeningUndone e -> text("opening_undone", e.reason());
      case QuorumConfirmed(Quorum q) -> text("quorum", q.present(), q.base());
      case NoQuorumDeclared(Quorum q) -> text("no_quorum", q.present(), q.base());
      case RecessStarted _ -> text("recess");
      case SessionResumed(Quorum q) -> text("resumed", q.present(), q.base());
      case SessionAdjourned e ->
          text(
              "adjourned",
              Formats.in(saying.words().language()).longDate(e.until()),
              Formats.in(saying.words().language()).time(e.until()),
              e.reason());
      case SessionContinued _ -> text("continued");
      case ChairHandedOver e -> text("chair", saying.name(e.to()));
      case SessionClosed _ -> text("closed");
      case SessionReopened e -> text("reopened", e.reason());
      case StreamInterrupted e -> text("stream_down", e.reason());
      case StreamRestored _ -> text("stream_back");
      case MinutesSigned _ -> text("signed");
    };
  }

  private String attendance(AttendanceEvent event) {
    return switch (event) {
      case MemberArrived e when e.reason() != null ->
          text("arrived_by_hand", saying.name(e.member()), e.reason());
      case MemberArrived e -> text("arrived", saying.name(e.member()));
      case MemberLeft e -> text("left", saying.name(e.member()));
      case MemberDisconnected e -> text("disconnected", saying.name(e.member()));
      case MemberReconnected e -> text("reconnected", saying.name(e.member()));
      case AbsenceReported e -> text("absent", saying.name(e.member()));
    };
  }

  private String item(ItemEvent event) {
    return switch (event) {
      case AgendaAdopted _ -> text("agenda");
      case ItemRemoved e -> text("item_removed", saying.item(e.item()));
      case ItemRestored e -> text("item_restored", saying.item(e.item()));
      case ItemAdded e -> text("item_added", e.item().title(), e.reason());
      case ItemsReordered _ -> text("items_reordered");
      case ItemClosedToPublic e -> text("item_closed", saying.item(e.item()));
      case ItemOpenedToPublic e -> text("item_public", saying.item(e.item()));
      case ItemOpened e -> text("item_opened", saying.item(e.item()));
      case ItemPhaseEntered e -> text("item_phase", saying.of("item", e.phase()));
      case ItemSetAside e -> text("item_set_aside", saying.item(e.item()));
      case ItemConcluded e ->
          text("item_concluded", saying.item(e.item()), saying.of("outcome", e.outcome()));
      case ActNumbered e -> text("act_numbered", saying.item(e.item()), e.number());
      case ItemReopened e -> text("item_reopened", saying.item(e.item()), e.reason());
      case MemberRecused e -> text("recused", saying.name(e.member()), saying.item(e.item()));
      case RecusalWithdrawn e -> text("recusal_withdrawn", saying.name(e.member()), e.reason());
    };
  }

  private String floor(FloorEvent event) {
    return switch (event) {
      case FloorRequested e ->
          text("floor_requested", saying.name(e.member()), saying.of("speech", e.kind()));
      case RequestWithdrawn e -> text("request_withdrawn", speaker(e.speech()));
      case RequestRemoved e -> text("request_removed", speaker(e.speech()), e.reason());
      case RequestMoved e -> text("request_moved", speaker(e.speech()));
      case TimeGranted e ->
          text(
              "time_granted",
              e.faction() == null ? saying.name(e.member()) : e.faction(),
              Formats.in(saying.words().language()).duration(Duration.ofSeconds(e.seconds())));
      case QuotaExceeded e ->
          text(
              "quota_exceeded",
              speaker(e.speech()),
              Formats.in(saying.words().language()).duration(Duration.ofSeconds(e.seconds())));
      case FloorGiven e -> text("floor_given", speaker(e.speech()));
      case FloorGivenByHand e -> text("floor_given", speaker(e.speech()));
      case SpeechPaused e -> text("speech_paused", speaker(e.speech()));
      case SpeechContinued e -> text("speech_continued", speaker(e.speech()));
      case SpeechEnded e -> text("speech_ended", speaker(e.speech()));
      case SpeakersListClosed _ -> text("list_closed");
      case SpeakersListReopened _ -> text("list_reopened");
    };
  }

  private String vote(VoteEvent event) {
    return switch (event) {
      case MotionProposed e -> text("motion", e.text());
      case ItemPulled e -> text("item_pulled", saying.name(e.member()), saying.item(e.item()));
      case MotionWithdrawn e -> text("motion_withdrawn", motion(e.motion()));
      case VotePrepared e -> text("vote_prepared", motion(e.motion()));
      case VoteOpened e -> text("vote_opened", e.electorate().size());
      case VoteCast e -> text("vote_cast", saying.name(e.member()));
      case CountEntered(VoteId _, var count) -> text("count_entered", saying.figures(count));
      case ObjectionRaised e -> text("objection", saying.name(e.member()));
      case ObstacleReported e -> text("obstacle", saying.name(e.member()), e.text());
      case VoteAborted e -> text("vote_aborted", e.reason());
      case VoteClosed(VoteId _, var votes) -> text("vote_closed", saying.figures(votes));
      case ResultDeclared(VoteId _, var outcome) -> saying.outcome(outcome);
      case VoteAnnulled e -> text("vote_annulled", e.reason());
    };
  }

  private String speaker(SpeechId id) {
    return saying.session().floor().findSpeech(id).map(saying::speaker).orElse("");
  }

  private String motion(MotionId id) {
    return saying.session().voting().findMotion(id).map(motion -> motion.text()).orElse("");
  }

  private String text(String event, Object... arguments) {
    return saying.words().say("meetings.hall.event." + event, arguments);
  }
}
