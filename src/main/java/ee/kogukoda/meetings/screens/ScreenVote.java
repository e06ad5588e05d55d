package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.results.VoteWords;
import ee.kogukoda.meetings.results.Voter;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A vote as the public sees it at this moment.
///
/// @param lead one word about where it stands: under way, closed, carried
/// @param kind good, bad, warn or accent
/// @param required the majority with its paragraph
/// @param way how it is voted, where it is not the usual way
/// @param chosen how many have chosen
/// @param votes the figures; null while they may not be seen
/// @param explanation why, in one line; null before the result
public record ScreenVote(
    String lead,
    String kind,
    String motion,
    String required,
    int chosen,
    int entitled,
    @Nullable Votes votes,
    @Nullable String explanation,
    @Nullable String way,
    boolean named,
    boolean prepared,
    boolean open,
    List<Voter> voters) {

  /// The size in which so many names fit the wall, as hall.css knows it.
  public String size() {
    if (voters.size() > 40) return "huge";
    return voters.size() > 20 ? "large" : "medium";
  }

  static ScreenVote of(Vote vote, Session session, VoteWords words) {
    boolean seen = Voter.choicesMayBeSeen(session, vote);
    var outcome = vote.status() == Vote.Status.DECLARED ? vote.outcome() : null;
    Vote.Closing closing = vote.closing();
    Votes votes =
        closing != null ? closing.votes() : seen && vote.kind().named() ? vote.count() : null;
    return new ScreenVote(
        lead(vote, words),
        kind(vote),
        words.motion(vote),
        words.required(vote.rule(), outcome),
        vote.casts().size(),
        vote.opening() == null
            ? session.entitled(session.voting().motionOf(vote).item()).size()
            : vote.opening().electorate().size(),
        votes,
        explanation(vote, words),
        words.way(vote),
        vote.kind().named(),
        vote.status() == Vote.Status.PREPARED,
        vote.status() == Vote.Status.OPEN,
        vote.opening() == null || !vote.kind().named() ? List.of() : Voter.of(session, vote));
  }

  private static String lead(Vote vote, VoteWords words) {
    var outcome = vote.outcome();
    return switch (vote.status()) {
      case PREPARED -> words.words().say("meetings.screen.vote.prepared");
      case OPEN -> words.words().say("meetings.screen.vote.open");
      case CLOSED -> words.words().say("meetings.screen.vote.closed");
      case DECLARED -> outcome == null ? "" : words.outcome(outcome);
      case ABORTED -> words.words().say("meetings.screen.vote.aborted");
      case ANNULLED -> words.words().say("meetings.screen.vote.annulled");
    };
  }

  private static String kind(Vote vote) {
    var outcome = vote.outcome();
    return switch (vote.status()) {
      case PREPARED, OPEN, CLOSED -> "accent";
      case DECLARED -> outcome != null && outcome.carried() ? "good" : "bad";
      case ABORTED, ANNULLED -> "warn";
    };
  }

  private static @Nullable String explanation(Vote vote, VoteWords words) {
    Vote.Ending ending = vote.ending();
    if (ending != null) return words.words().say("meetings.screen.vote.why", ending.reason());
    var outcome = vote.outcome();
    return outcome == null ? null : words.explanation(outcome);
  }
}
