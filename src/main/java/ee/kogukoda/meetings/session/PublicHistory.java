package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.session.AttendanceEvent.*;
import ee.kogukoda.meetings.session.ConductEvent.*;
import ee.kogukoda.meetings.session.FloorEvent.*;
import ee.kogukoda.meetings.session.ItemEvent.*;
import ee.kogukoda.meetings.session.VoteEvent.*;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session as it leaves the room: what was said and done while an item was closed to the public
/// is not in it, neither motions, speeches and votes nor any words that somebody wrote. That the
/// item was closed, who came and went, and how the item ended is. Everything that the public sees
/// is computed from this. KOKS § 44 lg 4.
public final class PublicHistory {
  /// Stands where a reason was written inside.
  private static final String WITHHELD = "põhjus jäi kinnisele arutelule";

  private final List<LoggedEvent> told = new ArrayList<>();
  private final Set<UUID> hidden = new HashSet<>();
  private Session inside = Session.NONE;
  private Session shown = Session.NONE;

  private PublicHistory() {}

  /// The same history where nothing was ever closed.
  public static SessionHistory of(SessionHistory all) {
    return closesSomething(all.events()) ? read(all.events()) : all;
  }

  /// What the public may know of these events; their hashes stay those of the log.
  public static SessionHistory of(List<LoggedEvent> log) {
    return closesSomething(log) ? read(log) : new SessionHistory(log, Session.replay(log));
  }

  /// An event without what stays inside, where it happens to an item that may be closed.
  public static ItemEvent told(ItemEvent event, Session before) {
    return itemTold(event, before.isClosed() || concernsClosed(event, before));
  }

  private static boolean closesSomething(List<LoggedEvent> log) {
    return log.stream().anyMatch(logged -> logged.event() instanceof ItemClosedToPublic);
  }

  private static SessionHistory read(List<LoggedEvent> log) {
    PublicHistory history = new PublicHistory();
    log.forEach(history::add);
    return new SessionHistory(history.told, history.shown);
  }

  private void add(LoggedEvent e) {
    SessionEvent event = told(e.event());
    if (event != null) {
      told.add(
          new LoggedEvent(
              e.seq(), e.at(), e.actor(), e.commandId(), event, e.prevHash(), e.hash()));
      shown = shown.evolve(event, e.at());
    } else {
      SpeechId heardInside = speech(e.event());
      if (heardInside != null) shown = shown.evolve(new RequestWithdrawn(heardInside), e.at());
    }
    inside = inside.evolve(e.event(), e.at());
  }

  private @Nullable SessionEvent told(SessionEvent event) {
    boolean closed = inside.isClosed();
    return switch (event) {
      case ConductEvent e -> closed ? conductTold(e) : e;
      case AttendanceEvent e -> closed ? attendanceTold(e) : e;
      case ItemEvent e -> withoutHiddenVote(told(e, inside));
      case FloorEvent e -> floorTold(e, closed);
      case VoteEvent e -> voteTold(e, closed);
    };
  }

  private static ConductEvent conductTold(ConductEvent event) {
    return switch (event) {
      case ChairHandedOver(var from, var to, var _) -> new ChairHandedOver(from, to, WITHHELD);
      case SessionContinued _ -> new SessionContinued(null);
      case StreamInterrupted _ -> new StreamInterrupted(WITHHELD);
      case SessionAnnounced _,
          NoticeRecalled _,
          SessionCancelled _,
          SessionOpened _,
          WindowExtended _,
          OpeningUndone _,
          QuorumConfirmed _,
          NoQuorumDeclared _,
          RecessStarted _,
          SessionResumed _,
          SessionAdjourned _,
          SessionClosed _,
          SessionReopened _,
          StreamRestored _,
          MinutesSigned _ ->
          event;
    };
  }

  private static AttendanceEvent attendanceTold(AttendanceEvent event) {
    return switch (event) {
      case MemberArrived(var member, var mode, var proof, var _) ->
          new MemberArrived(member, mode, proof, null);
      case MemberLeft(var member, var _) -> new MemberLeft(member, null);
      case MemberDisconnected _, MemberReconnected _, AbsenceReported _ -> event;
    };
  }

  /// A decision made in public may rest on a vote taken inside.
  private ItemEvent withoutHiddenVote(ItemEvent event) {
    return event instanceof ItemConcluded(var item, var outcome, var vote, var note, var day)
            && vote != null
            && hidden.contains(vote.value())
        ? new ItemConcluded(item, outcome, null, note, day)
        : event;
  }

  private static boolean concernsClosed(ItemEvent event, Session session) {
    ItemId item =
        switch (event) {
          case ItemReopened(var id, var _) -> id;
          case RecusalWithdrawn(var id, var _, var _) -> id;
          default -> null;
        };
    return item != null && session.agenda().findItem(item).filter(Item::isClosed).isPresent();
  }

  private static ItemEvent itemTold(ItemEvent event, boolean closed) {
    if (!closed) return event;
    return switch (event) {
      case ItemConcluded(var item, var outcome, var _, var _, var day) ->
          new ItemConcluded(item, outcome, null, null, day);
      case ItemSetAside(var item, var _) -> new ItemSetAside(item, WITHHELD);
      case ItemReopened(var item, var _) -> new ItemReopened(item, WITHHELD);
      case RecusalWithdrawn(var item, var member, var _) ->
          new RecusalWithdrawn(item, member, WITHHELD);
      case AgendaAdopted _,
          ItemRemoved _,
          ItemRestored _,
          ItemAdded _,
          ItemsReordered _,
          ItemClosedToPublic _,
          ItemOpenedToPublic _,
          ItemOpened _,
          ItemPhaseEntered _,
          ActNumbered _,
          MemberRecused _ ->
          event;
    };
  }

  /// A speech asked for inside stays inside, whenever it is held.
  private @Nullable FloorEvent floorTold(FloorEvent event, boolean closed) {
    SpeechId speech = speech(event);
    if (speech == null) return closed ? null : event;
    if (closed && (event instanceof FloorRequested || event instanceof FloorGivenByHand))
      hidden.add(speech.value());
    return closed || hidden.contains(speech.value()) ? null : event;
  }

  private static @Nullable SpeechId speech(SessionEvent event) {
    return switch (event) {
      case FloorRequested e -> e.speech();
      case RequestWithdrawn e -> e.speech();
      case RequestRemoved e -> e.speech();
      case FloorGiven e -> e.speech();
      case FloorGivenByHand e -> e.speech();
      case SpeechPaused e -> e.speech();
      case SpeechContinued e -> e.speech();
      case SpeechEnded e -> e.speech();
      case RequestMoved e -> e.speech();
      case QuotaExceeded e -> e.speech();
      default -> null;
    };
  }

  /// A motion made inside stays inside, whenever it is voted on. Of one made before, everybody
  /// learns that it was withdrawn or its vote annulled.
  private @Nullable VoteEvent voteTold(VoteEvent event, boolean closed) {
    if (closed) {
      switch (event) {
        case MotionProposed e -> hidden.add(e.motion().value());
        case VotePrepared e -> hidden.add(e.vote().value());
        case MotionWithdrawn(var motion) -> {
          return hidden.contains(motion.value()) ? null : event;
        }
        case VoteAnnulled(var vote, var ground, var _) -> {
          return hidden.contains(vote.value()) ? null : new VoteAnnulled(vote, ground, WITHHELD);
        }
        default -> {}
      }
      return null;
    }
    if (event instanceof VotePrepared e && hidden.contains(e.motion().value()))
      hidden.add(e.vote().value());
    return hidden.contains(about(event)) ? null : event;
  }

  private static UUID about(VoteEvent event) {
    return switch (event) {
      case MotionProposed e -> e.motion().value();
      case MotionWithdrawn e -> e.motion().value();
      case ItemPulled e -> e.motion().value();
      case VotePrepared e -> e.vote().value();
      case VoteOpened e -> e.vote().value();
      case VoteCast e -> e.vote().value();
      case CountEntered e -> e.vote().value();
      case ObjectionRaised e -> e.vote().value();
      case ObstacleReported e -> e.vote().value();
      case VoteAborted e -> e.vote().value();
      case VoteClosed e -> e.vote().value();
      case ResultDeclared e -> e.vote().value();
      case VoteAnnulled e -> e.vote().value();
    };
  }
}
