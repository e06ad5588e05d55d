package ee.kogukoda.meetings.rules;

import ee.kogukoda.meetings.bodies.ConfirmableRule;
import ee.kogukoda.meetings.bodies.RuleWords;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.web.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// All rules of procedure that hold today, by what they are about.
public record RulesPage(Frame frame, List<Group> groups) {
  /// Rules about the same.
  public record Group(String title, List<Row> rows) {}

  /// A rule as it holds today.
  public record Row(
      String title,
      String href,
      String value,
      String basis,
      String since,
      @Nullable String verifiedBy) {}

  /// What a rule is about.
  private enum Subject {
    MAJORITIES,
    NOTICE,
    CONDUCT,
    SPEECHES,
    MINUTES,
    MEMBERS,
    DUTIES;

    static Subject of(RuleCode code) {
      return switch (code) {
        case QUORUM,
            MAJORITY_SIMPLE,
            MAJORITY_OF_MEMBERSHIP,
            MAJORITY_TWO_THIRDS,
            MAJORITY_TWICE_AGAINST,
            QUARTER_INITIATES,
            TIE ->
            MAJORITIES;
        case NOTICE_DAYS,
            NOTICE_CLEAR_DAYS,
            NOTICE_WORKING_DAYS,
            FIRST_SESSION_DAYS,
            FIRST_SESSION_COUNT,
            COMMITTEE_CONVENE,
            REGULAR_DAY,
            SUMMER_BREAK,
            SESSIONS_PER_YEAR ->
            NOTICE;
        case PRESIDING_FALLBACK,
            PUBLIC_SESSIONS,
            REMOTE_ALLOWED,
            ASYNC_ALLOWED,
            VOTE_CHANGEABLE,
            INTERIM_RESULTS_VISIBLE,
            NEW_SPEAKERS_FIRST,
            REJOINDERS_PER_SPEECH,
            LATE_ITEMS,
            DISCONNECT_GRACE ->
            CONDUCT;
        case FACTION_QUOTA,
            MEMBER_QUOTA,
            SPEECH_PRESENTATION,
            SPEECH_CO_PRESENTATION,
            SPEECH_QUESTION,
            SPEECH_ANSWER,
            SPEECH_INTERVENTION,
            SPEECH_REJOINDER,
            SPEECH_POINT_OF_ORDER,
            SPEECH_REMARK,
            SPEECH_PROTEST,
            SPEECH_STATEMENT,
            SPEECH_OPEN_FLOOR ->
            SPEECHES;
        case SIGNATORIES, MINUTES_DAYS, MINUTES_FORM, DISSENT_DAYS -> MINUTES;
        case FACTION_MIN, ALTERNATE_DAYS, OFFICE_CHOICE_DAYS, COUNCIL_SIZES, TERM_YEARS -> MEMBERS;
        case INTERPELLATION_DAYS,
            INITIATIVE_PERCENT,
            INITIATIVE_LEAST,
            NO_CONFIDENCE_REPEAT_MONTHS ->
            DUTIES;
      };
    }
  }

  /// The address of the bench on which rules are tried.
  public String trial() {
    return frame.path() + "/proov";
  }

  static RulesPage of(Frame frame, List<ConfirmableRule> rules) {
    var groups = new ArrayList<Group>();
    for (Subject subject : Subject.values()) {
      List<Row> rows =
          rules.stream()
              .filter(rule -> Subject.of(rule.code()) == subject)
              .map(rule -> row(rule, frame))
              .toList();
      String title = frame.say("meetings.rules.group." + subject.name().toLowerCase(Locale.ROOT));
      if (!rows.isEmpty()) groups.add(new Group(title, rows));
    }
    return new RulesPage(frame, List.copyOf(groups));
  }

  private static Row row(ConfirmableRule rule, Frame frame) {
    var words = new RuleWords(frame.words());
    return new Row(
        words.title(rule.code()),
        frame.path() + "/" + RuleAddress.of(rule.code()),
        words.value(rule.code(), rule.value()),
        rule.legalBasis(),
        frame.formats().date(rule.validFrom()),
        rule.verifiedBy());
  }
}
