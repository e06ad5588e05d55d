package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Conduct.QuorumCheck;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Vote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Quorum and votes as data. A vote that is repeated is another vote; nothing is ever a recount,
/// for nobody counts by hand.
final class AknVotes {
  private final Told told;
  private final MinutesDocument contents;
  private final XmlText xml;

  AknVotes(Told told, MinutesDocument contents, XmlText xml) {
    this.told = told;
    this.contents = contents;
    this.xml = xml;
  }

  void analysis() {
    List<QuorumCheck> checks = told.session().conduct().checks();
    List<Vote> votes = over(told);
    if (checks.isEmpty() && votes.isEmpty()) return;
    xml.open("analysis", "source", AkomaNtoso.COUNCIL).open("parliamentary");
    for (int i = 0; i < checks.size(); i++) quorum(i + 1, checks.get(i));
    for (int i = 0; i < votes.size(); i++) vote(i + 1, votes.get(i));
    xml.close().close();
  }

  private void quorum(int number, QuorumCheck check) {
    String id = "quorum_" + number;
    AknConcept met = check.quorum().met() ? AknConcept.QUORATE : AknConcept.INQUORATE;
    xml.open("quorumVerification", "eId", id, "outcome", met.reference());
    needed(id, check.quorum().needed());
    count(id, AknConcept.PRESENT, check.quorum().present());
    xml.close();
  }

  private void vote(int number, Vote vote) {
    String id = id(number);
    xml.open(
        "voting",
        "eId",
        id,
        "outcome",
        outcome(vote).reference(),
        "refersTo",
        "#" + majority(vote.rule()),
        "href",
        "#" + section(vote));
    needed(id, Objects.requireNonNull(vote.opening()).quorum().needed());
    figures(vote).forEach((what, figure) -> count(id, what, figure));
    xml.close();
  }

  private void needed(String id, int needed) {
    xml.empty("quorum", "eId", id + "__quorum", "value", Integer.toString(needed));
  }

  private void count(String id, AknConcept what, int value) {
    xml.empty(
        "count",
        "eId",
        id + "__" + what.id(),
        "refersTo",
        what.reference(),
        "value",
        Integer.toString(value));
  }

  /// The section of the item that was voted on, or the agenda's.
  private String section(Vote vote) {
    Motion motion = told.session().voting().motionOf(vote);
    String item = AknBody.id("item." + motion.item());
    return contents.sections().stream()
        .map(section -> AknBody.id(section.key()))
        .filter(item::equals)
        .filter(_ -> motion.kind() != Motion.Kind.DROP_ITEM)
        .findFirst()
        .orElse("agenda");
  }

  /// The votes whose choices nobody can change any more.
  static List<Vote> over(Told told) {
    return told.session().voting().votes().stream()
        .filter(vote -> vote.opening() != null && vote.status() != Vote.Status.OPEN)
        .toList();
  }

  /// Nothing for a vote that was broken off.
  static Map<AknConcept, Integer> figures(Vote vote) {
    Map<AknConcept, Integer> figures = new LinkedHashMap<>();
    Vote.Closing closing = vote.closing();
    if (closing == null) return figures;
    Votes votes = closing.votes();
    figures.put(AknConcept.FOR, votes.inFavour());
    figures.put(AknConcept.AGAINST, votes.against());
    figures.put(AknConcept.ABSTAIN, votes.abstained());
    figures.put(AknConcept.NOT_VOTING, votes.notVoted());
    return figures;
  }

  private static AknConcept outcome(Vote vote) {
    Outcome outcome = vote.outcome();
    return switch (vote.status()) {
      case ABORTED -> AknConcept.ABORTED;
      case ANNULLED -> AknConcept.ANNULLED;
      case DECLARED ->
          outcome != null && outcome.carried() ? AknConcept.CARRIED : AknConcept.NOT_CARRIED;
      case PREPARED, OPEN, CLOSED -> AknConcept.UNDECLARED;
    };
  }

  static String id(int number) {
    return "voting_" + number;
  }

  static String majority(MajorityRule rule) {
    return "majority_" + rule.name().toLowerCase(Locale.ROOT);
  }
}
