package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.session.ConductEvent.*;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The course of the session as a whole: its phase, who presides, recesses and counts.
public record Conduct(
    SessionPhase phase,
    @Nullable Notice notice,
    @Nullable Opening opening,
    List<HandOver> handOvers,
    List<Recess> recesses,
    List<QuorumCheck> checks,
    @Nullable Ending ending) {
  static final Conduct NONE =
      new Conduct(SessionPhase.NOT_ANNOUNCED, null, null, List.of(), List.of(), List.of(), null);

  /// What was fixed when the session was opened.
  ///
  /// @param heads who may have to be there for a quorum; empty for a council
  /// @param convener who opened the first session of a new council; null in every other
  public record Opening(
      MemberId presiding,
      String minuteTaker,
      RulesOfProcedure rules,
      int seats,
      List<Member> members,
      List<MemberId> heads,
      @Nullable Member convener,
      Instant at) {
    /// Whether this is who convened the first session of a new council, no member. KOKS § 43.
    public boolean isConvener(MemberId id) {
      return convener != null && convener.id().equals(id);
    }
  }

  /// A change of the presiding officer.
  public record HandOver(MemberId from, MemberId to, String reason, Instant at) {}

  /// A break; without an end it lasts, the planned end is what was announced. One with a reason is
  /// an adjournment to another day.
  public record Recess(
      Instant from, @Nullable Instant until, @Nullable Instant to, @Nullable String adjourned) {
    Recess ended(Instant at) {
      return new Recess(from, until, at, adjourned);
    }
  }

  /// A count of those present, whichever way it went.
  public record QuorumCheck(Quorum quorum, Instant at) {}

  /// How the session ended: closed, cancelled, and at last signed.
  public record Ending(Instant at, @Nullable String reason, @Nullable String signedSha256) {}

  Conduct evolve(ConductEvent event, Instant at, boolean agendaAdopted) {
    SessionPhase working = agendaAdopted ? SessionPhase.IN_PROGRESS : SessionPhase.QUORATE;
    return switch (event) {
      case SessionAnnounced(var announced) ->
          new Conduct(SessionPhase.ANNOUNCED, announced, null, handOvers, recesses, checks, null);
      case NoticeRecalled _ ->
          new Conduct(SessionPhase.NOT_ANNOUNCED, null, null, handOvers, recesses, checks, null);
      case SessionCancelled(var reason) ->
          new Conduct(
              SessionPhase.CANCELLED,
              notice,
              null,
              handOvers,
              recesses,
              checks,
              new Ending(at, reason, null));
      case SessionOpened e ->
          new Conduct(
              SessionPhase.OPEN,
              notice,
              new Opening(
                  e.presiding(),
                  e.minuteTaker(),
                  e.rules(),
                  e.seats(),
                  e.members(),
                  e.heads() == null ? List.of() : e.heads(),
                  e.convener(),
                  at),
              handOvers,
              recesses,
              checks,
              null);
      case WindowExtended(var until, var reason) ->
          new Conduct(
              phase,
              notice == null ? null : notice.extendedTo(until, reason),
              opening,
              handOvers,
              recesses,
              checks,
              ending);
      case OpeningUndone _ ->
          new Conduct(SessionPhase.ANNOUNCED, notice, null, handOvers, recesses, checks, null);
      case QuorumConfirmed(var quorum) ->
          inPhase(working).withChecks(Lists.with(checks, new QuorumCheck(quorum, at)));
      case NoQuorumDeclared(var quorum) ->
          inPhase(SessionPhase.NO_QUORUM)
              .withChecks(Lists.with(checks, new QuorumCheck(quorum, at)));
      case RecessStarted(var until) ->
          inPhase(SessionPhase.RECESS)
              .withRecesses(Lists.with(recesses, new Recess(at, until, null, null)));
      case SessionResumed(var quorum) ->
          inPhase(working)
              .withChecks(Lists.with(checks, new QuorumCheck(quorum, at)))
              .withRecesses(Lists.changed(recesses, r -> r.to() == null, r -> r.ended(at)));
      case SessionAdjourned(var until, var reason) ->
          inPhase(SessionPhase.ADJOURNED)
              .withRecesses(Lists.with(recesses, new Recess(at, until, null, reason)));
      case SessionContinued _ ->
          inPhase(SessionPhase.OPEN)
              .withRecesses(Lists.changed(recesses, r -> r.to() == null, r -> r.ended(at)));
      case ChairHandedOver(var from, var to, var reason) ->
          new Conduct(
              phase,
              notice,
              opening,
              Lists.with(handOvers, new HandOver(from, to, reason, at)),
              recesses,
              checks,
              ending);
      case SessionClosed(var reason) ->
          new Conduct(
              SessionPhase.CLOSED,
              notice,
              opening,
              handOvers,
              recesses,
              checks,
              new Ending(at, reason, null));
      case StreamInterrupted _, StreamRestored _ -> this;
      case SessionReopened _ ->
          new Conduct(SessionPhase.OPEN, notice, opening, handOvers, recesses, checks, null);
      case MinutesSigned(var sha256) -> {
        Ending closed = ending == null ? new Ending(at, null, null) : ending;
        yield new Conduct(
            SessionPhase.SIGNED,
            notice,
            opening,
            handOvers,
            recesses,
            checks,
            new Ending(closed.at(), closed.reason(), sha256));
      }
    };
  }

  /// The breaks of a day, or those until another day.
  public List<Recess> recesses(boolean adjourned) {
    return recesses.stream().filter(r -> (r.adjourned() != null) == adjourned).toList();
  }

  Conduct inPhase(SessionPhase next) {
    return new Conduct(next, notice, opening, handOvers, recesses, checks, ending);
  }

  private Conduct withChecks(List<QuorumCheck> next) {
    return new Conduct(phase, notice, opening, handOvers, recesses, next, ending);
  }

  private Conduct withRecesses(List<Recess> next) {
    return new Conduct(phase, notice, opening, handOvers, next, checks, ending);
  }
}
