package ee.kogukoda.meetings.membership;

import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.law.ElectionDay;
import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.municipalities.Figure;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// How large a council has to be for its residents, and when the next one is elected: said in the
/// forms as long as nobody has confirmed the figures, and a condition once somebody has. KOVVS § 7.
@Component
class CouncilAdvice {
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final Clock clock;

  CouncilAdvice(Bodies bodies, Municipalities municipalities, Clock clock) {
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /// "Elanikke on 5 100: volikogus on vähemalt 17 liiget (KOVVS § 7, kontrollimata). …"
  String say(Words words) {
    RulesOfProcedure rules = rules();
    Formats formats = Formats.in(words.language());
    LocalDate election = ElectionDay.after(today(), rules.number(RuleCode.TERM_YEARS));
    String size =
        municipalities
            .findFigure(Figure.Code.POPULATION)
            .map(figure -> figure.value().longValue())
            .map(residents ->
                words.say(
                    "meetings.advice.size",
                    formats.number(residents),
                    rules.councilSizes().leastFor(residents),
                    basis(rules.rule(RuleCode.COUNCIL_SIZES), words)))
            .orElseGet(() -> words.say("meetings.advice.residents_unknown"));
    return size
        + " "
        + words.say(
            "meetings.advice.election",
            formats.date(election),
            formats.date(ElectionDay.sizeSetBy(election)),
            basis(rules.rule(RuleCode.TERM_YEARS), words));
  }

  private static String basis(LegalRule rule, Words words) {
    return words.say("meetings.notice.basis", rule.legalBasis(), rule.verified() ? 1 : 0);
  }

  /// Refuses a council smaller than its residents ask for, where the table was confirmed.
  void require(BodyKind kind, int size) {
    RulesOfProcedure rules = rules();
    if (kind != BodyKind.COUNCIL || !rules.rule(RuleCode.COUNCIL_SIZES).verified()) return;
    municipalities
        .findFigure(Figure.Code.POPULATION)
        .map(figure -> rules.councilSizes().leastFor(figure.value().longValue()))
        .filter(least -> size < least)
        .ifPresent(least -> {
          throw new Refused(MeetingRefusal.COUNCIL_BELOW_LEAST, least).at("kohti");
        });
  }

  private RulesOfProcedure rules() {
    return bodies
        .findCouncil()
        .map(council -> bodies.rulesOn(council, today()))
        .orElseGet(() -> ProposedRules.of(""));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingCalendar.TALLINN);
  }
}
