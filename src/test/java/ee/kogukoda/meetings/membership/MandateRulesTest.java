package ee.kogukoda.meetings.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MandateRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final UUID SOMEBODY = new UUID(0, 1);

  @Test
  void aSuspendedMemberComesBackAndIsActiveAgain() {
    var first = stretch(0, 10, Ending.OWN_REQUEST);
    var second = stretch(100, null, null);

    assertThat(MandateState.on(DAY.minusDays(1), List.of(first))).isEqualTo(MandateState.ELECTED);
    assertThat(MandateState.on(DAY.plusDays(9), List.of(first))).isEqualTo(MandateState.ACTIVE);
    assertThat(MandateState.on(DAY.plusDays(10), List.of(first, second)))
        .isEqualTo(MandateState.SUSPENDED);
    assertThat(MandateState.on(DAY.plusDays(100), List.of(first, second)))
        .isEqualTo(MandateState.ACTIVE);
  }

  @Test
  void anOfficialOfTheSameMunicipalityIsAMemberNoMore() {
    assertThat(MandateState.on(DAY.plusDays(10), List.of(stretch(0, 10, Ending.BECAME_OFFICIAL))))
        .isEqualTo(MandateState.ENDED);
  }

  @Property
  void activeIsWhoHoldsASeatOnTheDay(
      @ForAll @IntRange(min = 0, max = 50) int from,
      @ForAll @IntRange(min = 0, max = 50) int length,
      @ForAll @IntRange(min = 0, max = 120) int day,
      @ForAll Ending ending) {
    var stretch = stretch(from, from + length, ending);

    boolean active = MandateState.on(DAY.plusDays(day), List.of(stretch)) == MandateState.ACTIVE;

    assertThat(active).isEqualTo(day >= from && day < from + length);
  }

  @Property
  void aCouncilHasAnOddNumberOfSeatsAndAtLeastSeven(
      @ForAll @IntRange(min = -3, max = 199) int size) {
    if (size >= 7 && size % 2 == 1) BodySize.require(BodyKind.COUNCIL, size);
    else
      assertThatThrownBy(() -> BodySize.require(BodyKind.COUNCIL, size))
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> assertThat(refused.refusal()).isEqualTo(MeetingRefusal.COUNCIL_SIZE));
  }

  @Test
  void anAuditCommitteeHasAtLeastThree() {
    BodySize.require(BodyKind.AUDIT_COMMITTEE, 3);

    assertThatThrownBy(() -> BodySize.require(BodyKind.AUDIT_COMMITTEE, 2))
        .isInstanceOf(Refused.class);
  }

  private static Stretch stretch(int from, @Nullable Integer end, @Nullable Ending ending) {
    return new Stretch(
        UUID.randomUUID(),
        SOMEBODY,
        "Mari Mets",
        DAY.plusDays(from),
        end == null ? null : DAY.plusDays(end),
        Beginning.ELECTED,
        "otsus nr 1",
        ending);
  }
}
