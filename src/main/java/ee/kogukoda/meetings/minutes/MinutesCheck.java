package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The checks that block signing unless a written reason overrides them; the reason is printed.
public enum MinutesCheck {
  LOG_BROKEN,
  TIMES_RUN_BACKWARDS,
  COUNT_DIFFERS_FROM_NAMES,
  MORE_VOTES_THAN_PRESENT,
  SUMS_DIFFER_FROM_ELECTORATE,
  NAMES_DIFFER_FROM_FIGURES,
  SEATS_DO_NOT_ADD_UP,
  RESULT_NOT_BY_RULE,
  OUTCOME_WITHOUT_VOTE,
  ACT_WITHOUT_NUMBER,
  ACT_NUMBER_TWICE,
  ACT_NUMBER_OUT_OF_SEQUENCE,
  RECUSED_TOOK_PART,
  AGENDA_DIFFERS,
  ITEM_UNFINISHED,
  SESSION_NOT_CLOSED;

  /// Everything that does not add up in this log.
  public static List<Finding> all(List<LoggedEvent> log) {
    Session session = Session.replay(log);
    List<Finding> findings = new ArrayList<>(LogChecks.of(log));
    if (session.isOpened()) {
      findings.addAll(VoteChecks.of(session));
      findings.addAll(ItemChecks.of(session));
    }
    return List.copyOf(findings);
  }

  /// What still blocks signing, the findings with a written reason left out.
  public static List<Finding> blocking(List<LoggedEvent> log, Set<String> overridden) {
    return all(log).stream().filter(finding -> !overridden.contains(finding.key())).toList();
  }
}
