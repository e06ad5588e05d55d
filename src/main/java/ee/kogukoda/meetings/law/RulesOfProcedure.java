package ee.kogukoda.meetings.law;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// The rules of procedure (töökord) that a session is held by, frozen when it is opened. A code
/// that came into use later is missing in older logs and has the council's value there.
public record RulesOfProcedure(String title, List<LegalRule> rules) {
  public RulesOfProcedure {
    rules = List.copyOf(rules);
    EnumSet<RuleCode> missing = EnumSet.allOf(RuleCode.class);
    rules.forEach(rule -> missing.remove(rule.code()));
    missing.removeIf(RuleCode::cameLater);
    if (!missing.isEmpty()) throw new IllegalArgumentException("rules missing: " + missing);
  }

  /// What is proposed, where these rules are older than the rule.
  public LegalRule rule(RuleCode code) {
    return rules.stream()
        .filter(rule -> rule.code() == code)
        .findFirst()
        .orElseGet(() -> ProposedRules.rule(code));
  }

  public QuorumRule quorumRule() {
    return QuorumRule.of(rule(RuleCode.QUORUM).value());
  }

  public Tie tie() {
    return Tie.of(rule(RuleCode.TIE).value());
  }

  /// Whether everybody may follow the body's sessions. KOKS § 44 lg 4, § 49 lg 8.
  public boolean sessionsPublic() {
    return yes(RuleCode.PUBLIC_SESSIONS);
  }

  /// The same with another version of one rule.
  RulesOfProcedure with(LegalRule other) {
    return new RulesOfProcedure(
        title, rules.stream().map(rule -> rule.code() == other.code() ? other : rule).toList());
  }

  /// The rule that gives a majority its title and paragraph.
  public LegalRule rule(MajorityRule majority) {
    return rule(majority.code());
  }

  public NoticePeriod noticePeriod() {
    return new NoticePeriod(
        number(RuleCode.NOTICE_DAYS),
        yes(RuleCode.NOTICE_CLEAR_DAYS),
        yes(RuleCode.NOTICE_WORKING_DAYS));
  }

  /// Until when the first session of a new council is held. KOKS § 43.
  public FirstSession firstSession() {
    return new FirstSession(
        number(RuleCode.FIRST_SESSION_DAYS),
        FirstSession.NEXT_DAY.equals(rule(RuleCode.FIRST_SESSION_COUNT).value()));
  }

  /// How many members of a committee can demand a meeting: a quarter or a half, rounded up.
  public int committeeConveners(Membership membership) {
    return "1/2".equals(rule(RuleCode.COMMITTEE_CONVENE).value())
        ? membership.half()
        : membership.quarter();
  }

  /// On which day of the month regular sessions are held, where the rules say it.
  public Optional<RegularDay> regularDay() {
    return RegularDay.of(rule(RuleCode.REGULAR_DAY).value(), rule(RuleCode.SUMMER_BREAK).value());
  }

  public CouncilSizes councilSizes() {
    return CouncilSizes.of(rule(RuleCode.COUNCIL_SIZES).value());
  }

  public boolean remoteAllowed() {
    return yes(RuleCode.REMOTE_ALLOWED);
  }

  /// Whether a session may be held in writing, without coming together. KOKS § 44 lg 1 third
  /// sentence.
  public boolean asyncAllowed() {
    return yes(RuleCode.ASYNC_ALLOWED);
  }

  public boolean voteChangeable() {
    return yes(RuleCode.VOTE_CHANGEABLE);
  }

  public boolean interimResultsVisible() {
    return yes(RuleCode.INTERIM_RESULTS_VISIBLE);
  }

  public boolean newSpeakersFirst() {
    return yes(RuleCode.NEW_SPEAKERS_FIRST);
  }

  /// Whether what the notice did not name may be added to the agenda. KOKS § 44 lg 5.
  public boolean lateItemsAllowed() {
    return yes(RuleCode.LATE_ITEMS);
  }

  /// After how many seconds of silence somebody who is present by a device alone is no longer; 0
  /// where nobody looks. KOKS § 44 lg 1.
  public int graceSeconds() {
    return number(RuleCode.DISCONNECT_GRACE);
  }

  /// The value of a rule that is a whole number: days, seconds, times.
  public int number(RuleCode code) {
    return Integer.parseInt(rule(code).value());
  }

  private boolean yes(RuleCode code) {
    return "jah".equals(rule(code).value());
  }
}
