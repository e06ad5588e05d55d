package ee.kogukoda.meetings.comments;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.comments.Consultation.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConsultationTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  @Test
  void theLastDayIsStillOneOnWhichCommentsAreTaken() {
    Consultation two = of(1, null);

    assertThat(two.on(FIRST.minusDays(1))).isEqualTo(State.COMING);
    assertThat(two.on(FIRST)).isEqualTo(State.OPEN);
    assertThat(two.on(FIRST.plusDays(1))).isEqualTo(State.OPEN);
    assertThat(two.on(FIRST.plusDays(2))).isEqualTo(State.OVER);
    assertThat(of(1, "Kokkuvõte").on(FIRST.plusDays(2))).isEqualTo(State.SUMMARISED);
  }

  @Property
  void itIsOpenOnExactlySoManyDays(@ForAll @IntRange(max = 365) int length) {
    Consultation one = of(length, null);
    long open =
        FIRST
            .minusDays(10)
            .datesUntil(FIRST.plusDays(length + 10L))
            .filter(day -> one.on(day) == State.OPEN)
            .count();

    assertThat(open).isEqualTo(length + 1L);
  }

  @Test
  void whoWantsNoNameShownHasNone() {
    var comment =
        new Comment(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Liis Näidis",
            false,
            null,
            "Arvamus",
            Instant.EPOCH,
            null,
            null,
            null,
            null);

    assertThat(comment.shownName("nimi teada")).isEqualTo("nimi teada");
  }

  private static Consultation of(int days, String summary) {
    return new Consultation(
        UUID.randomUUID(),
        UUID.randomUUID(),
        2026,
        1,
        "Eelnõu",
        "Küsimus",
        FIRST,
        FIRST.plusDays(days),
        summary,
        null,
        null);
  }
}
