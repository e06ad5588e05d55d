package ee.kogukoda.estonia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The codes are those published for testing; they belong to nobody.
class PersonalCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "60001019906",
        "60001017869",
        "60001018800",
        "30303039914",
        "30303039903",
        "30303039816",
        "39912319997",
        "38001085718"
      })
  void acceptsThePublishedTestCodes(String digits) {
    assertThat(PersonalCode.problem(digits)).isEmpty();
  }

  @Test
  void tellsBirthDateAndAge() {
    var code = PersonalCode.of("60001019906");

    assertThat(code.birthDate()).isEqualTo(LocalDate.of(2000, 1, 1));
    assertThat(code.ageOn(LocalDate.of(2015, 12, 31))).isEqualTo(15);
    assertThat(code.ageOn(LocalDate.of(2016, 1, 1))).isEqualTo(16);
  }

  @Test
  void showsItselfMaskedAndKeepsTheDateOfBirthBack() {
    assertThat(PersonalCode.of("38001085718")).hasToString("3xxxxxx5718");
  }

  @ParameterizedTest
  @CsvSource({
    "3800108571, LENGTH",
    "380010857181, LENGTH",
    "3800108571a, NOT_DIGITS",
    "３8001085718, NOT_DIGITS",
    "98001085718, FIRST_DIGIT",
    "08001085718, FIRST_DIGIT",
    "38002305718, BIRTH_DATE",
    "38013085718, BIRTH_DATE",
    "30002290000, BIRTH_DATE",
    "50002290000, CHECK_DIGIT",
    "38001085719, CHECK_DIGIT"
  })
  void saysWhatIsWrong(String digits, CodeProblem problem) {
    assertThatExceptionOfType(MalformedCode.class)
        .isThrownBy(() -> new PersonalCode(digits))
        .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem))
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(digits));
  }

  @Test
  void forgivesSpaces() {
    assertThat(PersonalCode.of(" 380 010 85718 ").digits()).isEqualTo("38001085718");
  }

  @Property
  void everyDayOfFourCenturiesHasExactlyOneCheckDigit(
      @ForAll("birthDates") LocalDate born, @ForAll @IntRange(max = 999) int serial) {
    var first = (born.getYear() - 1800) / 100 * 2 + 1;
    var stem =
        "%d%02d%02d%02d%03d"
            .formatted(
                first, born.getYear() % 100, born.getMonthValue(), born.getDayOfMonth(), serial);

    var valid =
        IntStream.range(0, 10)
            .mapToObj(digit -> stem + digit)
            .filter(digits -> PersonalCode.problem(digits).isEmpty())
            .toList();

    assertThat(valid).hasSize(1);
    assertThat(new PersonalCode(valid.getFirst()).birthDate()).isEqualTo(born);
  }

  @Test
  void noticesNearlyEveryMistypedDigit() {
    var code = "38001085718";

    var unnoticed =
        IntStream.range(0, 11 * 10)
            .mapToObj(n -> code.substring(0, n / 10) + n % 10 + code.substring(n / 10 + 1))
            .filter(mistyped -> !mistyped.equals(code))
            .filter(mistyped -> PersonalCode.problem(mistyped).isEmpty());

    // The second set of weights lets a few through; that is the standard's weakness.
    assertThat(unnoticed).hasSizeLessThanOrEqualTo(3);
  }

  @Provide
  Arbitrary<LocalDate> birthDates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1800, 1, 1).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
