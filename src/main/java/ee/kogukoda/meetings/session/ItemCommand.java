package ee.kogukoda.meetings.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Asked about the agenda and its items.
public sealed interface ItemCommand extends SessionCommand {
  /// Enters the agenda in force after the vote on it was carried.
  record AdoptAgenda() implements ItemCommand {}

  record OpenItem(ItemId item) implements ItemCommand {}

  record EnterPhase(ItemId item, Item.Phase phase) implements ItemCommand {}

  /// Leaves a wrongly opened item without an outcome; what was recorded in it stays.
  record SetItemAside(ItemId item, String reason) implements ItemCommand {}

  /// Ends the item. Adopted and rejected follow the declared vote; the note says to whom it was
  /// referred, why it was postponed or who withdrew it; the day is the deadline for amendments.
  record ConcludeItem(
      ItemId item, Item.Outcome outcome, @Nullable String note, @Nullable LocalDate day)
      implements ItemCommand {}

  /// Closes the open item to the public on a ground that the law gives. KOKS § 44 lg 4.
  record CloseToPublic(ItemId item, LegalGround ground) implements ItemCommand {}

  /// From here on everybody may listen again.
  record OpenToPublic(ItemId item) implements ItemCommand {}

  /// Leaves the item that was opened by mistake and opens this one.
  record SwitchItem(ItemId to, String reason) implements ItemCommand {}

  /// Gives the adopted act its number in the register.
  record NumberAct(ItemId item, String number) implements ItemCommand {}

  record ReopenItem(ItemId item, String reason) implements ItemCommand {}

  /// A member declares a restriction on acts for this item.
  record DeclareRecusal(ItemId item, MemberId member) implements ItemCommand {}

  /// The presiding officer strikes a recusal entered by mistake.
  record WithdrawRecusal(ItemId item, MemberId member, String reason) implements ItemCommand {}
}
