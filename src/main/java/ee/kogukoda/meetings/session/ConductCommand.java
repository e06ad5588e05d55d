package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.law.RulesOfProcedure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asked of the session as a whole.
public sealed interface ConductCommand extends SessionCommand {
  /// Sends the notice and with it begins the session's log.
  record Announce(Notice notice) implements ConductCommand {}

  /// Takes the notice back before the opening; another one may be sent.
  record RecallNotice(String reason) implements ConductCommand {}

  record CancelSession(String reason) implements ConductCommand {}

  /// Opens with the rules and the list of members of that evening; who opens, presides.
  ///
  /// @param heads the head of a government or committee and the substitutes; null for a council
  /// @param convener who opens the first session of a new council without being a member of it;
  ///   null for every other session. KOKS § 43
  record OpenSession(
      RulesOfProcedure rules,
      int seats,
      List<Member> members,
      String minuteTaker,
      @Nullable String reason,
      @Nullable List<MemberId> heads,
      @Nullable Member convener)
      implements ConductCommand {
    public OpenSession(
        RulesOfProcedure rules,
        int seats,
        List<Member> members,
        String minuteTaker,
        @Nullable String reason,
        @Nullable List<MemberId> heads) {
      this(rules, seats, members, minuteTaker, reason, heads, null);
    }

    /// Of a council, whose quorum asks for nobody in particular.
    public OpenSession(
        RulesOfProcedure rules,
        int seats,
        List<Member> members,
        String minuteTaker,
        @Nullable String reason) {
      this(rules, seats, members, minuteTaker, reason, null, null);
    }
  }

  /// Moves the deadline of a session in writing: somebody is prevented from answering.
  record ExtendWindow(Instant until, String reason) implements ConductCommand {}

  /// Ends a session in writing: what the members answered becomes its course.
  ///
  /// @param presiding who stands for the session afterwards and signs its minutes
  /// @param motions what "poolt" meant, for each item that is decided
  /// @param positions of all members on all items; nothing of them was in the log before
  record CountPositions(
      RulesOfProcedure rules,
      int seats,
      List<Member> members,
      String minuteTaker,
      @Nullable List<MemberId> heads,
      MemberId presiding,
      List<WrittenMotion> motions,
      List<WrittenPosition> positions)
      implements ConductCommand {}

  /// Takes the opening back while nothing but attendance is recorded.
  record UndoOpening(String reason) implements ConductCommand {}

  record ConfirmQuorum() implements ConductCommand {}

  record DeclareNoQuorum() implements ConductCommand {}

  record StartRecess(@Nullable Instant until) implements ConductCommand {}

  record ResumeSession() implements ConductCommand {}

  /// Breaks off until another day; the reason says where as well.
  record AdjournSession(Instant until, String reason) implements ConductCommand {}

  /// Goes on after an adjournment: members register anew and are counted anew. Before the time that
  /// was set it needs a reason.
  record ContinueSession(@Nullable String reason) implements ConductCommand {}

  /// Gives the chair to another member; the secretary may record it when nobody presides any more.
  record HandOverChair(MemberId to, String reason) implements ConductCommand {}

  /// The chair or a deputy takes the chair without the one who presided, who is gone.
  record TakeOverChair(String reason) implements ConductCommand {}

  /// The reason is asked for when items of the agenda are left without an outcome.
  record CloseSession(@Nullable String reason) implements ConductCommand {}

  record ReopenSession(String reason) implements ConductCommand {}

  /// Whoever follows from elsewhere sees nothing; it is said why and what is done.
  record ReportStreamDown(String reason) implements ConductCommand {}

  record ReportStreamBack() implements ConductCommand {}

  /// The minutes with this SHA-256 are signed by all who must; nothing changes after it.
  record RecordSigning(String sha256) implements ConductCommand {}
}
