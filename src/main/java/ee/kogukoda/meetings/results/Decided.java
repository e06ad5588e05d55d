package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An item that the presiding officer has concluded, with the vote that decided it. KOKS § 45 lg 5.
///
/// @param vote null where the item ended without one
record Decided(Item item, int number, Item.Conclusion end, @Nullable Vote vote) {

  /// In the order of the agenda. A vote whose result is not declared, or is annulled, decides
  /// nothing.
  static List<Decided> of(Session session) {
    if (!session.isOpened()) return List.of();
    return session.agenda().inOrder().stream().flatMap(item -> of(item, session).stream()).toList();
  }

  private static Optional<Decided> of(Item item, Session session) {
    Item.Conclusion end = item.conclusion();
    if (end == null) return Optional.empty();
    VoteId by = end.vote();
    Optional<Vote> vote = by == null ? Optional.empty() : session.voting().findVote(by);
    return vote.isPresent() && vote.get().status() != Vote.Status.DECLARED
        ? Optional.empty()
        : Optional.of(
            new Decided(item, session.agenda().numberOf(item.id()), end, vote.orElse(null)));
  }

  /// What the vote decided; null where there was none.
  @Nullable Outcome outcome() {
    return vote == null ? null : vote.outcome();
  }
}
