package ee.kogukoda.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.estonia.NoticePeriod;
import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.web.Formats;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The demonstration at any hour of any day, by the clock on an Estonian wall.
class DemoSessionsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-25T16:59, 2026-11-25",
    "2026-11-25T17:01, 2026-11-26",
    "2026-11-25T20:30, 2026-11-26",
    "2026-11-25T23:58, 2026-11-26",
    "2026-11-26T00:02, 2026-11-26",
    "2026-12-31T23:59, 2027-01-01",
    "2026-03-28T23:30, 2026-03-29",
    "2026-03-29T02:59, 2026-03-29",
    "2026-03-29T04:01, 2026-03-29",
    "2026-10-25T03:30, 2026-10-25",
    "2028-02-28T18:00, 2028-02-29"
  })
  void whoeverStartsItFindsTheComingEvening(LocalDateTime wall, LocalDate evening) {
    assertThat(DemoSessions.comingEvening(wall.atZone(Formats.TALLINN).toInstant()))
        .isEqualTo(evening);
  }

  @Test
  void theNoticeIsInTimeOnEveryDay() {
    var rules = ProposedRules.of("volikogu").noticePeriod();
    var period = new NoticePeriod(rules.days(), rules.workingDays(), rules.clearDays());
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2036; day = day.plusDays(1)) {
      var begins = day.atTime(DemoSessions.EVENING).atZone(Formats.TALLINN).toInstant();
      var sent = LocalDate.ofInstant(begins.minus(DemoSessions.AHEAD), Formats.TALLINN);

      assertThat(period.isKeptBy(sent, day, WorkingCalendar.estonia())).as("%s", day).isTrue();
    }
  }
}
