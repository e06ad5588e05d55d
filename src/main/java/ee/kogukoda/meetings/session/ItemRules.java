package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Asked.check;
import static ee.kogukoda.meetings.session.SessionPhase.*;

import ee.kogukoda.meetings.session.Item.Outcome;
import ee.kogukoda.meetings.session.Item.Phase;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.ItemEvent.*;
import ee.kogukoda.refusal.Refused;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The agenda and the way of an item from opening to outcome. KOKS § 44 lg 5, § 45.
final class ItemRules {
  private ItemRules() {}

  static List<SessionEvent> decide(ItemCommand command, Asked asked) {
    return switch (command) {
      case AdoptAgenda _ -> adopt(asked);
      case OpenItem(var id) -> {
        asked.presidingOnly();
        asked.phase(IN_PROGRESS);
        Item item = item(id, asked);
        asked.noVotePending();
        asked
            .session()
            .agenda()
            .current()
            .ifPresent(other -> check(false, ANOTHER_ITEM_OPEN, other.plan().title()));
        check(item.phase() == Phase.PLANNED, ITEM_DONE);
        yield asked.afterSpeech(new ItemOpened(id));
      }
      case EnterPhase(var id, var phase) -> {
        asked.presidingOnly();
        asked.phase(IN_PROGRESS);
        Item item = open(id, asked);
        check(phase.open(), NOT_A_PHASE_TO_ENTER);
        yield item.phase() == phase ? List.of() : List.of(new ItemPhaseEntered(id, phase));
      }
      case SetItemAside(var id, var reason) -> {
        asked.presidingOnly();
        asked.phase(IN_PROGRESS, NO_QUORUM);
        open(id, asked);
        asked.noVotePending();
        yield asked.afterSpeech(new ItemSetAside(id, asked.reason(reason)));
      }
      case SwitchItem(var to, var reason) -> switchTo(to, reason, asked);
      case CloseToPublic(var id, var ground) -> {
        asked.presidingOnly();
        asked.phase(IN_PROGRESS);
        Item item = open(id, asked);
        asked.noVotePending();
        yield item.isClosed()
            ? List.of()
            : asked.afterSpeech(new ItemClosedToPublic(id, null, ground));
      }
      case OpenToPublic(var id) -> {
        asked.presidingOnly();
        asked.sitting();
        Item item = item(id, asked);
        check(item.isClosed() && item.phase() != Phase.CONCLUDED, ITEM_IS_PUBLIC);
        asked.noVotePending();
        yield asked.afterSpeech(new ItemOpenedToPublic(id));
      }
      case ConcludeItem c -> conclude(c, asked);
      case NumberAct(var id, var number) -> number(id, number, asked);
      case ReopenItem(var id, var reason) -> {
        asked.presidingOnly();
        asked.phase(IN_PROGRESS);
        check(item(id, asked).phase() == Phase.CONCLUDED, ITEM_NOT_OPEN);
        asked
            .session()
            .agenda()
            .current()
            .ifPresent(other -> check(false, ANOTHER_ITEM_OPEN, other.plan().title()));
        yield List.of(new ItemReopened(id, asked.reason(reason)));
      }
      case DeclareRecusal(var id, var member) -> recuse(id, member, asked);
      case WithdrawRecusal(var id, var member, var reason) -> {
        asked.presidingOnly();
        asked.sitting();
        check(item(id, asked).isRecused(member), NOT_RECUSED);
        noVoteOpenOn(id, asked);
        yield List.of(new RecusalWithdrawn(id, member, asked.reason(reason)));
      }
    };
  }

  private static List<SessionEvent> adopt(Asked asked) {
    asked.presidingOnly();
    asked.phase(QUORATE);
    asked.noVotePending();
    Voting voting = asked.session().voting();
    Vote vote =
        voting
            .lastDeclared(Motion.Kind.AGENDA, null)
            .filter(v -> v.outcome() != null && v.outcome().carried())
            .orElseThrow(() -> new Refused(AGENDA_NOT_CARRIED));
    List<ItemId> voted = voting.motionOf(vote).order();
    check(
        voted.containsAll(asked.session().agenda().inOrder().stream().map(Item::id).toList()),
        AGENDA_INCOMPLETE);
    List<ItemId> order =
        voted.stream()
            .filter(id -> asked.session().agenda().getItem(id).phase() != Phase.REMOVED)
            .toList();
    return asked.afterSpeech(new AgendaAdopted(order, vote.id()));
  }

  private static List<SessionEvent> switchTo(ItemId to, String reason, Asked asked) {
    asked.presidingOnly();
    asked.phase(IN_PROGRESS);
    asked.noVotePending();
    Item wrong = asked.session().agenda().current().orElseThrow(() -> new Refused(ITEM_NOT_OPEN));
    check(item(to, asked).phase() == Phase.PLANNED, ITEM_DONE);
    return Lists.with(
        asked.afterSpeech(new ItemSetAside(wrong.id(), asked.reason(reason))), new ItemOpened(to));
  }

  /// Adopted or rejected is what the declared vote says, never what anybody chooses.
  private static List<SessionEvent> conclude(ConcludeItem c, Asked asked) {
    asked.presidingOnly();
    asked.phase(IN_PROGRESS, NO_QUORUM);
    Item item = open(c.item(), asked);
    asked.noVotePending();
    Vote vote = asked.session().voting().lastDeclared(Motion.Kind.ACT, c.item()).orElse(null);
    if (c.outcome().byVote()) {
      if (vote == null || vote.outcome() == null) throw new Refused(OUTCOME_NOT_VOTED);
      check(vote.outcome().carried() == (c.outcome() == Outcome.ADOPTED), OUTCOME_CONTRADICTS_VOTE);
    } else {
      check(vote == null || c.outcome() == Outcome.SECOND_READING, OUTCOME_CONTRADICTS_VOTE);
      check(c.outcome() != Outcome.NOTED || item.plan().act() == null, OUTCOME_NOT_VOTED);
      vote = asked.session().voting().lastDeclared(Motion.Kind.PROCEDURE, c.item()).orElse(null);
      if (vote != null && (vote.outcome() == null || !vote.outcome().carried())) vote = null;
    }
    VoteId decidedBy = vote == null ? null : vote.id();
    return asked.afterSpeech(
        new ItemConcluded(c.item(), c.outcome(), decidedBy, blankToNull(c.note()), c.day()));
  }

  private static List<SessionEvent> number(ItemId id, String number, Asked asked) {
    asked.presidingOrSecretary();
    SessionPhase phase = asked.session().phase();
    check(phase.live() || phase == CLOSED, WRONG_PHASE, phase.name());
    Item item = item(id, asked);
    String given = asked.said(number, TEXT_MISSING);
    check(
        item.plan().act() != null
            && item.conclusion() != null
            && item.conclusion().outcome() == Outcome.ADOPTED,
        NO_ACT_TO_NUMBER);
    boolean taken =
        asked.session().agenda().items().stream()
            .filter(other -> !other.id().equals(id) && other.plan().act() == item.plan().act())
            .anyMatch(other -> given.equals(other.actNumber()));
    check(!taken, NUMBER_TAKEN);
    return given.equals(item.actNumber()) ? List.of() : List.of(new ActNumbered(id, given));
  }

  /// May be declared before the item; a declaration during a vote would change its electorate, so
  /// the vote ends first. KOKS § 17 lg 5.
  private static List<SessionEvent> recuse(ItemId id, MemberId member, Asked asked) {
    SessionPhase phase = asked.session().phase();
    check(phase.live(), WRONG_PHASE, phase.name());
    if (!asked.byPresiding() && !asked.bySecretary()) asked.selfOnly(member);
    asked.member(member);
    Item item = item(id, asked);
    check(item.phase() == Phase.PLANNED || item.phase().open(), ITEM_DONE);
    if (item.isRecused(member)) return List.of();
    noVoteOpenOn(id, asked);
    MemberRecused recused = new MemberRecused(id, member);
    boolean speaking =
        asked.session().floor().speaking().stream()
            .anyMatch(s -> member.equals(s.member()) && id.equals(s.item()));
    return speaking ? asked.afterSpeech(recused) : List.of(recused);
  }

  private static void noVoteOpenOn(ItemId id, Asked asked) {
    Voting voting = asked.session().voting();
    boolean open =
        voting.open().filter(v -> Objects.equals(voting.motionOf(v).item(), id)).isPresent();
    check(!open, VOTE_PENDING);
  }

  private static Item item(ItemId id, Asked asked) {
    return asked.session().agenda().findItem(id).orElseThrow(() -> new Refused(NO_SUCH_ITEM));
  }

  private static Item open(ItemId id, Asked asked) {
    Item item = item(id, asked);
    check(item.phase().open(), ITEM_NOT_OPEN);
    return item;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
