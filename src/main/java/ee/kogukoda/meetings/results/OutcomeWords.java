package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Membership;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.law.Tie;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a vote decides and why, in the reader's words, from nothing but the rules and the seats.
public record OutcomeWords(RulesOfProcedure rules, Membership membership, Words words) {
  public String majority(MajorityRule rule) {
    return words.say("meetings.majority." + rule.name().toLowerCase(Locale.ROOT));
  }

  /// The paragraph that the majority rests on in these rules.
  public String basis(MajorityRule rule) {
    return rules.rule(rule).legalBasis();
  }

  /// "Koosseisu häälteenamus, vähemalt 8 poolthäält 15-st (KOKS § 45 lg 5)".
  public String required(MajorityRule rule, @Nullable Outcome outcome) {
    String needed =
        switch (rule) {
          case SIMPLE -> "";
          case OF_MEMBERSHIP -> needed(membership.majority());
          case TWO_THIRDS -> needed(membership.twoThirds());
          case TWICE_AGAINST ->
              outcome == null
                  ? ""
                  : ", " + words.say("meetings.results.needed_votes", outcome.needed());
        };
    return majority(rule) + needed + " (" + basis(rule) + ")";
  }

  private String needed(int votes) {
    return ", " + words.say("meetings.results.needed_of", votes, membership.seats());
  }

  /// "Vastu võetud" or "Vastu võtmata".
  public String outcome(Outcome outcome) {
    return words.say(
        outcome.carried() ? "meetings.results.carried" : "meetings.results.not_carried");
  }

  /// The groups of a result, those of nobody left out: "11 poolt, 2 vastu, 1 erapooletu".
  public String figures(Votes votes) {
    List<String> groups = new ArrayList<>();
    add(groups, votes.inFavour(), "design.vote.for");
    add(groups, votes.against(), "design.vote.against");
    add(groups, votes.abstained(), "design.vote.abstain");
    add(groups, votes.notVoted(), "design.vote.none");
    return String.join(", ", groups);
  }

  private void add(List<String> groups, int number, String key) {
    if (number > 0) groups.add(number + " " + words.say(key));
  }

  /// Why the motion was carried or not, in one line: rule and paragraph, figures, result.
  public String explanation(Outcome outcome) {
    String line =
        words.say(
            "meetings.results.explanation",
            required(outcome.rule(), outcome),
            figures(outcome.votes()),
            outcome(outcome));
    boolean broken = outcome.carried() && Tie.isTie(outcome);
    return broken
        ? line + " " + words.say("meetings.any.tie_broken", rules.rule(RuleCode.TIE).legalBasis())
        : line;
  }
}
