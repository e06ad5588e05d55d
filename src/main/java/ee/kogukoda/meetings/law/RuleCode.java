package ee.kogukoda.meetings.law;

/// Every rule that a session is held by.
public enum RuleCode {
  QUORUM,
  MAJORITY_SIMPLE,
  MAJORITY_OF_MEMBERSHIP,
  MAJORITY_TWO_THIRDS,
  MAJORITY_TWICE_AGAINST,
  QUARTER_INITIATES,
  NOTICE_DAYS,
  NOTICE_CLEAR_DAYS,
  NOTICE_WORKING_DAYS,
  PRESIDING_FALLBACK,
  REMOTE_ALLOWED,
  VOTE_CHANGEABLE,
  INTERIM_RESULTS_VISIBLE,
  NEW_SPEAKERS_FIRST,
  REJOINDERS_PER_SPEECH,
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
  SPEECH_OPEN_FLOOR,
  SIGNATORIES,
  MINUTES_DAYS,
<<<<<<< HEAD
  LATE_ITEMS,
  FACTION_QUOTA,
  MEMBER_QUOTA;

  /// Those that rules frozen before the end of 2026 do not have: what is proposed holds there.
  public boolean cameLater() {
    return this == LATE_ITEMS || this == FACTION_QUOTA || this == MEMBER_QUOTA;
  }
=======
  /// Newer than the first logs: where a log does not name it, the council's value holds.
  TIE,
  PUBLIC_SESSIONS
>>>>>>> main
}
