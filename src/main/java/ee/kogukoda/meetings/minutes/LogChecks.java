package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.session.ConductEvent.NoQuorumDeclared;
import ee.kogukoda.meetings.session.ConductEvent.QuorumConfirmed;
import ee.kogukoda.meetings.session.ConductEvent.SessionResumed;
import ee.kogukoda.meetings.session.HashChain;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionEvent;
import ee.kogukoda.meetings.session.SessionPhase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the log itself is whole.
final class LogChecks {
  private LogChecks() {}

  static List<Finding> of(List<LoggedEvent> log) {
    List<Finding> findings = new ArrayList<>();
    if (!HashChain.verify(log)) {
      findings.add(
          new Finding(
              MinutesCheck.LOG_BROKEN, "log", "Istungi logi räsiahel on katki: logi on muudetud."));
    }
    Instant last = Instant.MIN;
    for (LoggedEvent e : log) {
      if (e.at().isBefore(last)) {
        findings.add(
            new Finding(
                MinutesCheck.TIMES_RUN_BACKWARDS,
                Long.toString(e.seq()),
                "Logi kirje %d kellaaeg on varasem kui eelmisel.".formatted(e.seq())));
      }
      last = e.at();
    }
    counts(log, findings);
    SessionPhase phase = Session.replay(log).phase();
    if (phase != SessionPhase.CLOSED && phase != SessionPhase.SIGNED) {
      findings.add(
          new Finding(MinutesCheck.SESSION_NOT_CLOSED, "session", "Istung ei ole lõpetatud."));
    }
    return findings;
  }

  /// Every count of those present is one of the names that were registered then.
  private static void counts(List<LoggedEvent> log, List<Finding> findings) {
    for (int i = 0; i < log.size(); i++) {
      Quorum printed = printed(log.get(i).event());
      if (printed == null) continue;
      int named = Session.replay(log.subList(0, i)).attendance().present().size();
      if (named != printed.present())
        findings.add(
            new Finding(
                MinutesCheck.COUNT_DIFFERS_FROM_NAMES,
                Long.toString(log.get(i).seq()),
                "Kell %s loeti kohal olevaks %d, nimesid on %d."
                    .formatted(Wording.time(log.get(i).at()), printed.present(), named)));
    }
  }

  private static @Nullable Quorum printed(SessionEvent event) {
    return switch (event) {
      case QuorumConfirmed(var quorum) -> quorum;
      case NoQuorumDeclared(var quorum) -> quorum;
      case SessionResumed(var quorum) -> quorum;
      default -> null;
    };
  }
}
