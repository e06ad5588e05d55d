package ee.kogukoda.meetings.law;

import java.util.EnumSet;
import java.util.List;

/// The rules of procedure (töökord) that a session is held by, frozen when it is opened.
public record RulesOfProcedure(String title, List<LegalRule> rules) {
  /// Rules that logs of before them lack; the proposed value holds there.
  private static final EnumSet<RuleCode> LATER =
      EnumSet.of(RuleCode.MINUTES_FORM, RuleCode.DISSENT_DAYS);

  public RulesOfProcedure {
    rules = List.copyOf(rules);
    EnumSet<RuleCode> missing = EnumSet.allOf(RuleCode.class);
    rules.forEach(rule -> missing.remove(rule.code()));
    missing.removeAll(LATER);
    if (!missing.isEmpty()) throw new IllegalArgumentException("rules missing: " + missing);
  }

  public LegalRule rule(RuleCode code) {
    return rules.stream()
        .filter(rule -> rule.code() == code)
        .findFirst()
        .orElseGet(() -> ProposedRules.of(title).rule(code));
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

  public boolean remoteAllowed() {
    return yes(RuleCode.REMOTE_ALLOWED);
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

  /// The value of a rule that is a whole number: days, seconds, times.
  public int number(RuleCode code) {
    return Integer.parseInt(rule(code).value());
  }

  private boolean yes(RuleCode code) {
    return "jah".equals(rule(code).value());
  }
}
