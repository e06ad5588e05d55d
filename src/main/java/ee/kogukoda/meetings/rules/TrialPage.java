package ee.kogukoda.meetings.rules;

import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.NoticePeriod;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.law.QuorumRule;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.results.OutcomeWords;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The bench on which rules are tried.
///
/// @param answer null while something in the form is wrong
public record TrialPage(
    Frame frame, Form form, List<Choice> majorities, String all, @Nullable Answer answer) {
  /// What the rules say to the figures, in sentences.
  ///
  /// @param initiative empty where nobody asked
  public record Answer(
      boolean quorate,
      String quorum,
      boolean carried,
      String outcome,
      String notice,
      String noticeRule,
      String quarter,
      String initiative) {}

  static TrialPage of(Frame frame, Form form, String all, @Nullable Answer answer) {
    List<Choice> majorities =
        Arrays.stream(MajorityRule.values())
            .map(rule ->
                new Choice(
                    rule.name().toLowerCase(Locale.ROOT),
                    frame.say("meetings.majority." + rule.name().toLowerCase(Locale.ROOT))))
            .toList();
    return new TrialPage(frame, form, majorities, all, answer);
  }

  static Answer answer(Trial trial, RulesOfProcedure rules, Words words) {
    var quorum = counted(trial.quorum(), rules);
    var outcome = trial.outcome();
    var voters = trial.voters();
    NoticePeriod period = rules.noticePeriod();
    LocalDate latest =
        period.latestSendingDay(trial.day(), day -> !WorkingCalendar.estonia().isWorkingDay(day));
    LegalRule quarter = rules.rule(RuleCode.QUARTER_INITIATES);
    return new Answer(
        quorum.met(),
        words(quorum, words),
        outcome.carried(),
        new OutcomeWords(rules, trial.membership(), words).explanation(outcome),
        words.say(
            "meetings.rules.trial.latest",
            Formats.in(words.language()).longDate(trial.day()),
            Formats.in(words.language()).longDate(latest)),
        noticeRule(period, rules, latest, trial.day(), words),
        words.say(
            "meetings.rules.trial.quarter",
            trial.membership().quarter(),
            quorum.seats(),
            quarter.legalBasis()),
        voters == null
            ? ""
            : words.say("meetings.rules.trial.initiative", voters.needed(), voters.voters()));
  }

  /// The body's own way of counting; whoever tries it takes its head for present.
  private static Quorum counted(Quorum q, RulesOfProcedure rules) {
    QuorumRule rule = rules.quorumRule();
    return rule == QuorumRule.MORE_THAN_HALF
        ? q
        : new Quorum(q.seats(), q.recused(), q.present(), rule, true);
  }

  private static String words(Quorum q, Words words) {
    String key = q.recused() == 0 ? "meetings.hall.quorum" : "meetings.hall.quorum.recused";
    QuorumRule rule = q.rule();
    if (rule != null) key = "meetings.any.quorum." + rule.name().toLowerCase(Locale.ROOT);
    return words.say(key, q.present(), q.base(), q.needed(), q.recused(), q.seats());
  }

  /// The rule in words, and where it counts working days the holidays that it left out.
  private static String noticeRule(
      NoticePeriod period,
      RulesOfProcedure rules,
      LocalDate latest,
      LocalDate session,
      Words words) {
    String counted =
        period.workingDays()
            ? words.say("meetings.rules.trial.working", period.days())
            : words.say("meetings.rules.trial.calendar", period.days());
    String ends =
        words.say(
            period.clearDays() ? "meetings.rules.trial.clear" : "meetings.rules.trial.unclear");
    String basis = rules.rule(RuleCode.NOTICE_DAYS).legalBasis();
    String rule = words.say("meetings.rules.trial.notice", counted, ends, basis);
    String holidays =
        latest
            .datesUntil(session)
            .filter(WorkingCalendar.estonia()::isHoliday)
            .map(Formats.in(words.language())::date)
            .collect(Collectors.joining(", "));
    if (holidays.isEmpty()) return rule;
    return rule
        + " "
        + words.say(
            period.workingDays()
                ? "meetings.rules.trial.holidays_out"
                : "meetings.rules.trial.holidays_in",
            holidays);
  }
}
