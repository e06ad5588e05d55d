package ee.kogukoda.meetings.agenda;

import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.RuleWords;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// On which day a body's next regular session would be by its rules of procedure, with time for the
/// notice.
@Component
@Transactional(readOnly = true)
class DayProposal {
  private final Bodies bodies;
  private final SessionStore sessions;
  private final Clock clock;

  DayProposal(Bodies bodies, SessionStore sessions, Clock clock) {
    this.bodies = bodies;
    this.sessions = sessions;
    this.clock = clock;
  }

  /// The day as it is typed; empty where the rules settle none.
  String date(Body body) {
    var calendar = WorkingCalendar.estonia();
    LocalDate today = today();
    RulesOfProcedure rules = bodies.rulesOn(body, today);
    LocalDate first = today.plusDays(1L + rules.number(RuleCode.NOTICE_DAYS));
    return rules
        .regularDay()
        .map(day -> day.nextFrom(first, calendar::isHoliday))
        .map(Formats.in(Language.ET)::date)
        .orElse("");
  }

  /// "Korraline istung on iga kuu viimane neljapäev. Tänavu on peetud või kutsutud 3 istungit,
  /// nõutud on vähemalt 4."
  String about(Body body, Words words) {
    LocalDate today = today();
    RulesOfProcedure rules = bodies.rulesOn(body, today);
    int held = sessions.countRegular(body.id(), today.getYear());
    String count =
        words.say("meetings.regular.count", held, rules.number(RuleCode.SESSIONS_PER_YEAR));
    if (rules.regularDay().isEmpty()) return count;
    String day = new RuleWords(words).choice(rules.rule(RuleCode.REGULAR_DAY).value());
    return words.say("meetings.regular.day", day) + " " + count;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }
}
