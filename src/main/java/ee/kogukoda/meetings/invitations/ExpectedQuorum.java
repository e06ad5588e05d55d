package ee.kogukoda.meetings.invitations;

import ee.kogukoda.meetings.law.QuorumRule;
import java.util.Collection;

/// What the answers say about the quorum of a session to come. KOKS § 44.
///
/// @param coming members who come or take part from elsewhere
/// @param open members who have not answered
record ExpectedQuorum(int seats, int coming, int absent, int open, int needed) {
  static ExpectedQuorum of(int seats, int members, Collection<Answer> answers, QuorumRule rule) {
    int absent = (int) answers.stream().filter(answer -> answer == Answer.ABSENT).count();
    int coming = answers.size() - absent;
    return new ExpectedQuorum(
        seats, coming, absent, Math.max(0, members - answers.size()), rule.needed(seats));
  }

  /// Whether enough have said to come.
  boolean isExpected() {
    return coming >= needed;
  }

  /// Whether too many have said not to come, whatever the others answer.
  boolean isOutOfReach() {
    return coming + open < needed;
  }
}
