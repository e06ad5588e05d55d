package ee.kogukoda.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.Membership;
import ee.kogukoda.refusal.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DemandTest {
  @Test
  void sixOfTwentyFiveAreTooFewAndSevenEnough() {
    assertThatThrownBy(() -> signed(6).require(new Membership(25), new Membership(25).quarter()))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> {
              assertThat(no.refusal()).isEqualTo(MeetingRefusal.DEMAND_TOO_FEW);
              assertThat(no.arguments()).containsExactly(6, 25, 7);
            });
    assertThatCode(() -> signed(7).require(new Membership(25), new Membership(25).quarter()))
        .doesNotThrowAnyException();
  }

  @Test
  void theGovernmentNeedsNoSignatures() {
    assertThatCode(() ->
            new Demand(Demand.By.GOVERNMENT, null)
                .require(new Membership(25), new Membership(25).quarter()))
        .doesNotThrowAnyException();
  }

  @Property
  void aQuarterOfAllSeatsIsEnoughAndNothingLess(
      @ForAll @IntRange(min = 7, max = 79) int seats, @ForAll @IntRange(max = 79) int signed) {
    boolean enough = 4 * signed >= seats && signed <= seats;
    var membership = new Membership(seats);
    if (enough)
      assertThatCode(() -> signed(signed).require(membership, membership.quarter()))
          .doesNotThrowAnyException();
    else
      assertThatThrownBy(() -> signed(signed).require(membership, membership.quarter()))
          .isInstanceOf(Refused.class);
  }

  private static Demand signed(int members) {
    return new Demand(Demand.By.MEMBERS, members);
  }
}
