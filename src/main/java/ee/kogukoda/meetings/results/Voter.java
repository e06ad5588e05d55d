package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member and what everybody may know of the member's part in one vote.
public record Voter(UUID person, String name, @Nullable String faction, Mark mark) {
  /// How a member stands in a vote, as the component `web/name` knows it.
  public enum Mark {
    FOR,
    AGAINST,
    ABSTAIN,
    /// Has chosen; what, is not shown yet.
    VOTED,
    NONE,
    ABSENT,
    /// Out of this item because of a restriction on acts. KOKS § 17 lg 5.
    BARRED;

    public String css() {
      return switch (this) {
        case FOR -> "for";
        case AGAINST -> "against";
        case ABSTAIN -> "abstain";
        case VOTED -> "voted";
        case NONE -> "none";
        case ABSENT -> "absent";
        case BARRED -> "barred";
      };
    }
  }

  /// All members in the order of the session's list.
  public static List<Voter> of(Session session, Vote vote) {
    return session.opening().members().stream()
        .map(member ->
            new Voter(
                member.id().value(), member.name(), member.faction(), mark(member, session, vote)))
        .toList();
  }

  /// Whether the choices of a vote may be seen: once it is closed, or where the rules say so.
  public static boolean choicesMayBeSeen(Session session, Vote vote) {
    return vote.closing() != null
        || (vote.status() == Vote.Status.OPEN && session.rules().interimResultsVisible());
  }

  private static Mark mark(Member member, Session session, Vote vote) {
    if (!vote.isEntitled(member.id())) {
      return isRecused(member, session, vote) ? Mark.BARRED : Mark.ABSENT;
    }
    Vote.Cast cast = vote.casts().get(member.id());
    if (cast == null) return Mark.NONE;
    if (!choicesMayBeSeen(session, vote)) return Mark.VOTED;
    return switch (cast.choice()) {
      case FOR -> Mark.FOR;
      case AGAINST -> Mark.AGAINST;
      case ABSTAIN -> Mark.ABSTAIN;
    };
  }

  private static boolean isRecused(Member member, Session session, Vote vote) {
    Motion motion = session.voting().motionOf(vote);
    ItemId item = motion.kind() == Motion.Kind.DROP_ITEM ? null : motion.item();
    return item != null && session.agenda().getItem(item).isRecused(member.id());
  }
}
