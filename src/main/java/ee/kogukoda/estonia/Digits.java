package ee.kogukoda.estonia;

import java.util.Optional;

/// Codes made of digits alone, the last of which guards the others.
final class Digits {
  private Digits() {}

  static Optional<CodeProblem> problem(String text, int length) {
    if (text.length() != length) return Optional.of(CodeProblem.LENGTH);
    if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(CodeProblem.NOT_DIGITS);
    }
    return Optional.empty();
  }

  static int at(String code, int index) {
    return code.charAt(index) - '0';
  }

  /// Modulo 11 in two stages: weights 1, 2, 3… and, when that leaves 10, weights 3, 4, 5…; after 9
  /// the weights begin again at 1. The same rule guards personal codes (EVS 585:2007) and registry
  /// codes.
  static boolean hasCheckDigit(String code) {
    int remainder = weighed(code, 1);
    if (remainder == 10) remainder = weighed(code, 3);
    return at(code, code.length() - 1) == remainder % 10;
  }

  private static int weighed(String code, int firstWeight) {
    int sum = 0;
    for (int i = 0; i < code.length() - 1; i++) {
      sum += at(code, i) * ((firstWeight - 1 + i) % 9 + 1);
    }
    return sum % 11;
  }
}
