package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.bodies.MemberAddresses;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SpeakingTotals;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.web.Frame;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The decisions of a session and every vote with its rule, figures and names.
///
/// @param csv address of the same as a table
/// @param totals how long everybody has spoken
public record ResultsPage(
    Frame frame,
    String csv,
    List<Decision> decisions,
    List<VoteSection> votes,
    SpeakingTotals totals,
    MemberAddresses members) {

  /// What became of one item.
  public record Decision(int number, String title, String became) {}

  /// One vote that is over.
  ///
  /// @param way how it was taken, where it was not the usual way
  /// @param votes null where the vote was broken off
  /// @param result in two words; null where there is none
  /// @param note why the vote gave no result; null where it gave one
  public record VoteSection(
      String id,
      String heading,
      String motion,
      String when,
      @Nullable String way,
      @Nullable Votes votes,
      boolean carried,
      @Nullable String result,
      String explanation,
      @Nullable String note,
      Map<String, List<Voter>> factions) {}

  static ResultsPage of(Session session, MemberAddresses members, Frame frame, Instant now) {
    var words = new VoteWords(session, frame.words());
    List<Decision> decisions =
        session.agenda().inOrder().stream()
            .flatMap(item ->
                words.became(item).stream()
                    .map(became ->
                        new Decision(
                            session.agenda().numberOf(item.id()), item.plan().title(), became)))
            .toList();
    return new ResultsPage(
        frame,
        frame.path() + ".csv",
        decisions,
        over(session).stream().map(vote -> section(vote, session, words, frame)).toList(),
        SpeakingTotals.of(session, now),
        members);
  }

  /// The votes on one item that are over, for the page of what came of it.
  public static List<VoteSection> votesOn(ItemId item, Session session, Frame frame) {
    var words = new VoteWords(session, frame.words());
    return over(session).stream()
        .filter(vote -> item.equals(session.voting().motionOf(vote).item()))
        .map(vote -> section(vote, session, words, frame))
        .toList();
  }

  /// The votes whose choices nobody can change any more.
  static List<Vote> over(Session session) {
    return session.voting().votes().stream()
        .filter(vote -> vote.opening() != null && vote.status() != Vote.Status.OPEN)
        .toList();
  }

  /// Where the vote stands on the page.
  static String anchor(Vote vote) {
    return "haaletus-" + vote.id();
  }

  private static VoteSection section(Vote vote, Session session, VoteWords words, Frame frame) {
    Vote.Closing closing = vote.closing();
    var outcome = vote.status() == Vote.Status.DECLARED ? vote.outcome() : null;
    return new VoteSection(
        anchor(vote),
        words.heading(vote),
        words.motion(vote),
        frame.formats().time(Objects.requireNonNull(vote.opening()).at()),
        words.way(vote),
        closing == null ? null : closing.votes(),
        outcome != null && outcome.carried(),
        outcome == null ? null : words.outcome(outcome),
        outcome == null ? words.required(vote.rule(), null) : words.explanation(outcome),
        note(vote, frame),
        closing == null || !vote.kind().named()
            ? Map.of()
            : byFaction(Voter.of(session, vote), frame));
  }

  private static @Nullable String note(Vote vote, Frame frame) {
    Vote.Ending ending = vote.ending();
    return switch (vote.status()) {
      case ABORTED -> frame.say("meetings.results.aborted", ending == null ? "" : ending.reason());
      case ANNULLED ->
          frame.say("meetings.results.annulled", ending == null ? "" : ending.reason());
      case CLOSED -> frame.say("meetings.results.undeclared");
      case PREPARED, OPEN, DECLARED -> null;
    };
  }

  /// Factions in the order of the list of members; those without one last.
  private static Map<String, List<Voter>> byFaction(List<Voter> voters, Frame frame) {
    var factions = new LinkedHashMap<String, List<Voter>>();
    voters.stream()
        .map(Voter::faction)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(faction ->
            factions.put(
                faction, voters.stream().filter(v -> faction.equals(v.faction())).toList()));
    List<Voter> others = voters.stream().filter(v -> v.faction() == null).toList();
    if (!others.isEmpty()) factions.put(frame.say("meetings.council.no_faction"), others);
    return factions;
  }
}
