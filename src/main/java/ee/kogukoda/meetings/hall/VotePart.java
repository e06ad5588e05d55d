package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The vote of this moment: the one that waits for something, or the last one of the item.
///
/// @param way how it is voted, where it is not the usual way; or who objected
/// @param named whether it is known who has chosen
/// @param cast how many have chosen; how they chose is nobody's business before the closing
/// @param votes the figures, null before the closing
/// @param result the outcome in words once it is declared, or why there is none
/// @param obstacles who is prevented from voting, and how
/// @param warning a majority that cannot be reached with those present, or null
public record VotePart(
    String motion,
    @Nullable String proposer,
    String rule,
    @Nullable String way,
    String status,
    boolean open,
    boolean named,
    int cast,
    int electorate,
    @Nullable Votes votes,
    @Nullable String result,
    List<String> obstacles,
    @Nullable String warning) {

  public static Optional<Vote> current(Session session) {
    Optional<Vote> pending = session.voting().pending();
    if (pending.isPresent()) return pending;
    return session.voting().votes().reversed().stream()
        .filter(vote -> {
          Motion motion = session.voting().motionOf(vote);
          return Objects.equals(motion.item(), session.currentItem())
              || (session.currentItem() == null && !session.agenda().adopted());
        })
        .findFirst();
  }

  public static @Nullable VotePart of(Session session, Saying saying) {
    return current(session).map(vote -> of(vote, session, saying)).orElse(null);
  }

  private static VotePart of(Vote vote, Session session, Saying saying) {
    Motion motion = session.voting().motionOf(vote);
    Vote.Opening opening = vote.opening();
    return new VotePart(
        motion.text(),
        motion.proposer() == null ? null : saying.name(motion.proposer()),
        saying.rule(vote.rule()),
        way(vote, saying),
        saying.of("vote", vote.status()),
        vote.status() == Vote.Status.OPEN,
        vote.kind().named(),
        vote.casts().size(),
        opening == null ? session.entitled(motion.item()).size() : opening.electorate().size(),
        vote.closing() == null ? null : vote.closing().votes(),
        result(vote, saying),
        vote.status() == Vote.Status.OPEN ? obstacles(vote, saying) : List.of(),
        warning(vote, motion, session, saying));
  }

  /// The usual way needs no word, unless an objection led to it.
  private static @Nullable String way(Vote vote, Saying saying) {
    if (vote.objector() != null) {
      return saying.words().say("meetings.hall.way.objected", saying.name(vote.objector()));
    }
    return vote.kind() == Vote.Kind.OPEN_NAMED ? null : saying.of("way", vote.kind());
  }

  private static @Nullable String result(Vote vote, Saying saying) {
    if (vote.ending() != null) {
      return saying
          .words()
          .say(
              vote.status() == Vote.Status.ABORTED
                  ? "meetings.hall.result.aborted"
                  : "meetings.hall.result.annulled",
              vote.ending().reason());
    }
    return vote.outcome() == null ? null : saying.outcome(vote.outcome());
  }

  private static List<String> obstacles(Vote vote, Saying saying) {
    return vote.obstacles().stream()
        .map(obstacle ->
            saying
                .words()
                .say(
                    "meetings.hall.obstacle.line", saying.name(obstacle.member()), obstacle.text()))
        .toList();
  }

  private static @Nullable String warning(
      Vote vote, Motion motion, Session session, Saying saying) {
    boolean waits = vote.status() == Vote.Status.PREPARED;
    int entitled = session.entitled(motion.item()).size();
    return waits && !vote.rule().attainable(entitled, session.membership())
        ? saying.words().say("meetings.hall.unattainable", entitled)
        : null;
  }
}
