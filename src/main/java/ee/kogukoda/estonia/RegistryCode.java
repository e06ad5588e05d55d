package ee.kogukoda.estonia;

import java.util.Optional;

/// The eight digits by which the registers know a body: a municipality, its institution, a company.
public record RegistryCode(String digits) {
  public RegistryCode {
    problem(digits)
        .ifPresent(problem -> {
          throw new MalformedCode("registry code", problem);
        });
  }

  /// Reads what a person typed; spaces around and inside are forgiven.
  public static RegistryCode of(String text) {
    return new RegistryCode(text.replace(" ", ""));
  }

  /// What is wrong with these digits, for a message beside the field; empty when nothing is.
  public static Optional<CodeProblem> problem(String digits) {
    var problem = Digits.problem(digits, 8);
    if (problem.isPresent()) return problem;
    if (digits.charAt(0) == '0') return Optional.of(CodeProblem.FIRST_DIGIT);
    return Digits.hasCheckDigit(digits) ? Optional.empty() : Optional.of(CodeProblem.CHECK_DIGIT);
  }

  /// Whether it is of the series given to municipal bodies (75, and 77 since 2017).
  public boolean isMunicipal() {
    return digits.startsWith("75") || digits.startsWith("77");
  }

  @Override
  public String toString() {
    return digits;
  }
}
