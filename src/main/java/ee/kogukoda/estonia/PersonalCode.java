package ee.kogukoda.estonia;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The eleven digits by which the state knows a person (isikukood, EVS 585:2007). Written out only
/// on purpose through [#digits()]; in logs and by default on pages it is masked.
public record PersonalCode(String digits) {
  public PersonalCode {
    problem(digits)
        .ifPresent(problem -> {
          throw new MalformedCode("personal code", problem);
        });
  }

  /// Reads what a person typed; spaces around and inside are forgiven.
  public static PersonalCode of(String text) {
    return new PersonalCode(text.replace(" ", ""));
  }

  /// What is wrong with these digits, for a message beside the field; empty when nothing is.
  public static Optional<CodeProblem> problem(String digits) {
    var problem = Digits.problem(digits, 11);
    if (problem.isPresent()) return problem;
    if (digits.charAt(0) < '1' || digits.charAt(0) > '8') {
      return Optional.of(CodeProblem.FIRST_DIGIT);
    }
    try {
      birthDate(digits);
    } catch (DateTimeException impossible) {
      return Optional.of(CodeProblem.BIRTH_DATE);
    }
    return Digits.hasCheckDigit(digits) ? Optional.empty() : Optional.of(CodeProblem.CHECK_DIGIT);
  }

  public LocalDate birthDate() {
    return birthDate(digits);
  }

  /// Whole years lived on that day: voting age is 16 for councils (KOVVS § 5 lg 1).
  public int ageOn(LocalDate day) {
    return birthDate().until(day).getYears();
  }

  /// The form for pages and logs: the first digit and the last four, without the date of birth.
  public String masked() {
    return digits.charAt(0) + "xxxxxx" + digits.substring(7);
  }

  @Override
  public String toString() {
    return masked();
  }

  private static LocalDate birthDate(String digits) {
    int century = 1800 + (Digits.at(digits, 0) - 1) / 2 * 100;
    return LocalDate.of(
        century + Integer.parseInt(digits, 1, 3, 10),
        Integer.parseInt(digits, 3, 5, 10),
        Integer.parseInt(digits, 5, 7, 10));
  }
}
