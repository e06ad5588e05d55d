package ee.kogukoda.meetings.law;

/// What a vote decided, with everything needed to explain it: the rule, the votes in favour that
/// were needed, the votes, and the seats of the body.
public record Outcome(MajorityRule rule, boolean carried, int needed, Votes votes, int seats) {}
