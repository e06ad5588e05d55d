package ee.kogukoda.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Notice;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableTest {
  private static final Instant FOUR = Instant.parse("2026-11-26T14:00:00Z");

  @Test
  void eachItemBeginsWhenThoseBeforeItAreThrough() {
    Timetable table = Timetable.of(session(10, 30, 20));

    assertThat(table.rows())
        .extracting(Timetable.Row::at)
        .containsExactly(FOUR, FOUR.plusSeconds(600), FOUR.plusSeconds(2400));
    assertThat(table.end()).isEqualTo(FOUR.plusSeconds(3600));
  }

  @Test
  void afterAnItemWithoutEstimateNothingIsKnown() {
    Timetable table = Timetable.of(session(10, null, 20));

    assertThat(table.rows())
        .extracting(Timetable.Row::at)
        .containsExactly(FOUR, FOUR.plusSeconds(600), null);
    assertThat(table.end()).isNull();
    assertThat(Timetable.of(session(null, null)).rows())
        .extracting(Timetable.Row::at)
        .containsOnlyNulls();
  }

  @Test
  void latenessIsCountedInWholeMinutes() {
    assertThat(Timetable.late(FOUR, FOUR.plusSeconds(12 * 60 + 40))).isEqualTo(12);
    assertThat(Timetable.late(FOUR, FOUR.minusSeconds(600))).isZero();
  }

  private static PlannedSession session(@Nullable Integer... minutes) {
    var number = new AtomicInteger();
    List<AgendaItem> items =
        Arrays.stream(minutes)
            .map(length -> {
              int next = number.incrementAndGet();
              return new AgendaItem(
                  new UUID(1, next),
                  next,
                  "Punkt " + next,
                  null,
                  null,
                  null,
                  MajorityRule.SIMPLE,
                  null,
                  null,
                  length,
                  List.of());
            })
            .toList();
    var details =
        new SessionDetails(
            Notice.Kind.REGULAR, Notice.Form.HALL, "Istung", FOUR, "Näidisküla", null);
    return new PlannedSession(
        new UUID(3, 1),
        new UUID(3, 2),
        "2026-11-26",
        1,
        details,
        SessionState.DRAFT,
        null,
        null,
        null,
        Instant.EPOCH,
        false,
        items);
  }
}
