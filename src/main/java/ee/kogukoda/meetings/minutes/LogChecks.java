package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.session.HashChain;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionPhase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
    SessionPhase phase = Session.replay(log).phase();
    if (phase != SessionPhase.CLOSED && phase != SessionPhase.SIGNED) {
      findings.add(
          new Finding(MinutesCheck.SESSION_NOT_CLOSED, "session", "Istung ei ole lõpetatud."));
    }
    return findings;
  }
}
