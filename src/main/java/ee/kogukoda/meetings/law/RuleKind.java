package ee.kogukoda.meetings.law;

import java.util.List;

/// What values a rule of procedure can have. What the law computes is no value to settle: only the
/// paragraph of such a rule is data.
public sealed interface RuleKind {
  /// Whether the rule can have this value, written as it is kept.
  boolean accepts(String value);

  /// What a whole number counts.
  enum Unit {
    DAYS,
    SECONDS,
    TIMES,
    MEMBERS,
    WORKING_DAYS,
    MONTHS,
    PERCENT,
    YEARS,
    PEOPLE
  }

  /// Fixed by the law and by how Kogukoda counts.
  record Computed() implements RuleKind {
    @Override
    public boolean accepts(String value) {
      return false;
    }
  }

  /// A whole number within bounds.
  record WholeNumber(int least, int most, Unit unit) implements RuleKind {
    @Override
    public boolean accepts(String value) {
      if (!value.matches("0|[1-9]\\d{0,8}")) return false;
      int number = Integer.parseInt(value);
      return number >= least && number <= most;
    }
  }

  /// A table of steps: above so many at least so many, as `2000:13,5000:17`.
  record Steps() implements RuleKind {
    @Override
    public boolean accepts(String value) {
      return CouncilSizes.understands(value);
    }
  }

  /// One of a few words; `jah` and `ei` for a rule that holds or does not.
  record OneOf(List<String> values) implements RuleKind {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public boolean accepts(String value) {
      return values.contains(value);
    }
  }

  /// What the law fixes for a council other bodies settle in their own rules. KOKS § 44, § 47, §
  /// 49.
  static RuleKind of(RuleCode code, boolean council) {
    return switch (code) {
      case QUORUM -> council ? new Computed() : new OneOf(QuorumRule.all());
      case TIE, PUBLIC_SESSIONS -> council ? new Computed() : of(code);
      default -> of(code);
    };
  }

  static RuleKind of(RuleCode code) {
    return switch (code) {
      case TIE -> new OneOf(Tie.all());
      case QUORUM,
          MAJORITY_SIMPLE,
          MAJORITY_OF_MEMBERSHIP,
          MAJORITY_TWO_THIRDS,
          MAJORITY_TWICE_AGAINST,
          QUARTER_INITIATES,
          SIGNATORIES ->
          new Computed();
      case NOTICE_DAYS -> new WholeNumber(0, 60, Unit.DAYS);
      case FACTION_MIN -> new WholeNumber(1, 20, Unit.MEMBERS);
      case ALTERNATE_DAYS, OFFICE_CHOICE_DAYS -> new WholeNumber(1, 60, Unit.DAYS);
      case MINUTES_DAYS -> new WholeNumber(1, 90, Unit.DAYS);
      case INTERPELLATION_DAYS -> new WholeNumber(1, 90, Unit.WORKING_DAYS);
      case INITIATIVE_PERCENT -> new WholeNumber(1, 100, Unit.PERCENT);
      case INITIATIVE_LEAST -> new WholeNumber(1, 1000, Unit.PEOPLE);
      case NO_CONFIDENCE_REPEAT_MONTHS -> new WholeNumber(0, 24, Unit.MONTHS);
      case REJOINDERS_PER_SPEECH -> new WholeNumber(0, 20, Unit.TIMES);
      case SPEECH_PRESENTATION,
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
          new WholeNumber(10, 7200, Unit.SECONDS);
      case FACTION_QUOTA, MEMBER_QUOTA -> new WholeNumber(0, 36_000, Unit.SECONDS);
      case NOTICE_CLEAR_DAYS,
          NOTICE_WORKING_DAYS,
          REMOTE_ALLOWED,
          ASYNC_ALLOWED,
          VOTE_CHANGEABLE,
          INTERIM_RESULTS_VISIBLE,
          NEW_SPEAKERS_FIRST,
          PUBLIC_SESSIONS,
          LATE_ITEMS ->
          new OneOf(List.of("jah", "ei"));
      case MINUTES_FORM -> new OneOf(List.of("lühike", "täielik", "sõnasõnaline"));
      case FIRST_SESSION_DAYS -> new WholeNumber(1, 60, Unit.DAYS);
      case FIRST_SESSION_COUNT -> new OneOf(FirstSession.counts());
      case COUNCIL_SIZES -> new Steps();
      case TERM_YEARS -> new WholeNumber(1, 10, Unit.YEARS);
      case COMMITTEE_CONVENE -> new OneOf(List.of("1/4", "1/2"));
      case REGULAR_DAY -> new OneOf(RegularDay.all());
      case SUMMER_BREAK -> new OneOf(RegularDay.breaks());
      case SESSIONS_PER_YEAR -> new WholeNumber(0, 60, Unit.TIMES);
      case DISCONNECT_GRACE -> new WholeNumber(0, 600, Unit.SECONDS);
      case DISSENT_DAYS -> new WholeNumber(0, 30, Unit.DAYS);
      case PRESIDING_FALLBACK -> new OneOf(List.of("vanim liige", "valitud liige"));
    };
  }
}
