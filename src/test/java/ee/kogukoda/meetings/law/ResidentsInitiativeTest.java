package ee.kogukoda.meetings.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentsInitiativeTest {
  @ParameterizedTest
  @CsvSource({"0,5", "1,5", "499,5", "500,5", "501,6", "7600,76", "7601,77", "7616,77"})
  void onePerCentIsRoundedUpAndNeverFewerThanFive(int voters, int needed) {
    assertThat(new ResidentsInitiative(voters).needed()).isEqualTo(needed);
  }

  @Property
  void signaturesAreTheLeastThatMakeOnePerCentAndFive(
      @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int voters) {
    long needed = new ResidentsInitiative(voters).needed();

    assertThat(needed).isGreaterThanOrEqualTo(5);
    assertThat(needed * 100).isGreaterThanOrEqualTo(voters);
    if (needed > 5) assertThat((needed - 1) * 100).isLessThan(voters);
  }
}
