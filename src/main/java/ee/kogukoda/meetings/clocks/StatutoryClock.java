package ee.kogukoda.meetings.clocks;

import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.List;

/// Extension point: terms that run in the municipality in scope. Each part of the meetings that
/// knows a deadline of the law or of the rules of procedure adds its own as a bean.
public interface StatutoryClock {
  /// Those still running, and those that ran out with nothing done.
  ///
  /// @param base the municipality's own address, such as `/elva`
  List<Alert> alerts(String base, LocalDate today, Words words);

  /// Whether near ones stand on the desk; not where the same part has tasks of its own there.
  default boolean onDesk() {
    return true;
  }
}
