package ee.kogukoda.meetings.agenda;

import java.util.UUID;

/// An item of an agenda in preparation was taken out, put back or written anew; told in the same
/// transaction, which whoever listens may refuse.
///
/// @param draftText as it is now; empty for an item without a draft
public record AgendaItemChanged(UUID item, Change change, String draftText) {

  /// What was done to the item.
  public enum Change {
    REMOVED,
    RESTORED,
    REWRITTEN
  }
}
