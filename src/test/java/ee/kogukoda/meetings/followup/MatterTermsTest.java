package ee.kogukoda.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterTermsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-15,2026-02-16,2026-04-15",
    "2026-01-31,2026-03-02,2026-04-30",
    "2026-03-24,2026-04-24,2026-06-25",
    "2026-05-20,2026-06-22,2026-08-21",
    "2026-09-24,2026-10-26,2026-12-28",
    "2025-11-30,2025-12-30,2026-03-02"
  })
  void anInitiativesTermsEndOnWorkingDays(LocalDate received, LocalDate view, LocalDate discussed) {
    assertThat(MatterTerms.viewOf(received)).isEqualTo(view);
    assertThat(MatterTerms.discussionOf(received)).isEqualTo(discussed);
  }

  @Test
  void anAnswerIsDueAfterSoManyWorkingDays() {
    assertThat(MatterTerms.answerTo(LocalDate.of(2026, 12, 18), 10)).isEqualTo("2027-01-06");
  }

  @Test
  void afterNoConfidenceTwoAndFourMonthsRun() {
    LocalDate decided = LocalDate.of(2026, 1, 29);

    assertThat(MatterTerms.mayorAfter(decided)).isEqualTo("2026-03-30");
    assertThat(MatterTerms.governmentAfter(decided)).isEqualTo("2026-05-29");
  }

  @Test
  void remindersComeAtHalfTimeAndAsTheEndNears() {
    LocalDate received = LocalDate.of(2026, 1, 15);
    LocalDate due = LocalDate.of(2026, 4, 15);

    assertThat(MatterTerms.reminder(received, due, received)).isEmpty();
    assertThat(MatterTerms.reminder(received, due, LocalDate.of(2026, 3, 1))).contains("half");
    assertThat(MatterTerms.reminder(received, due, LocalDate.of(2026, 4, 1))).contains("fourteen");
    assertThat(MatterTerms.reminder(received, due, LocalDate.of(2026, 4, 12))).contains("three");
    assertThat(MatterTerms.reminder(received, due, due)).contains("three");
    assertThat(MatterTerms.reminder(received, due, due.plusDays(1))).contains("late");
  }

  @Property
  void nobodyIsRemindedOnTheDayOfFiling(@ForAll @IntRange(min = 0, max = 400) int days) {
    LocalDate received = LocalDate.of(2026, 1, 15);

    assertThat(MatterTerms.reminder(received, received.plusDays(days), received)).isEmpty();
  }
}
