package ee.kogukoda.meetings.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to the session as a whole.
public sealed interface ConductEvent extends SessionEvent {
  record SessionAnnounced(Notice notice) implements ConductEvent {}

  record NoticeRecalled(String reason) implements ConductEvent {}

  record SessionCancelled(String reason) implements ConductEvent {}

  record SessionOpened(
      MemberId presiding,
      String minuteTaker,
      RulesOfProcedure rules,
      int seats,
      List<Member> members,
      @Nullable String reason,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MemberId> heads,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Member convener)
      implements ConductEvent {
    public SessionOpened {
      members = List.copyOf(members);
      heads = heads == null ? null : List.copyOf(heads);
    }
  }

  record WindowExtended(Instant until, String reason) implements ConductEvent {}

  record OpeningUndone(String reason) implements ConductEvent {}

  record QuorumConfirmed(Quorum quorum) implements ConductEvent {}

  record NoQuorumDeclared(Quorum quorum) implements ConductEvent {}

  record RecessStarted(@Nullable Instant until) implements ConductEvent {}

  record SessionResumed(Quorum quorum) implements ConductEvent {}

  /// Ends the presence of all.
  record SessionAdjourned(Instant until, String reason) implements ConductEvent {}

  record SessionContinued(@Nullable String reason) implements ConductEvent {}

  record ChairHandedOver(MemberId from, MemberId to, String reason) implements ConductEvent {}

  record SessionClosed(@Nullable String reason) implements ConductEvent {}

  record SessionReopened(String reason) implements ConductEvent {}

  record StreamInterrupted(String reason) implements ConductEvent {}

  record StreamRestored() implements ConductEvent {}

  record MinutesSigned(String sha256) implements ConductEvent {}
}
