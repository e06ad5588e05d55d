package ee.kogukoda.estonia;

/// The four digits of a county, municipality or settlement in EHAK, the classification of places. A
/// municipality's code changes when its territory does: never a key, always an attribute with
/// dates.
public record EhakCode(String digits) implements Comparable<EhakCode> {
  public EhakCode {
    Digits.problem(digits, 4)
        .ifPresent(problem -> {
          throw new MalformedCode("EHAK code", problem);
        });
  }

  /// Reads a code whose leading zeros a spreadsheet has eaten, as happens with every table of
  /// places.
  public static EhakCode of(String text) {
    var trimmed = text.strip();
    return new EhakCode(
        trimmed.isEmpty() ? trimmed : "0".repeat(Math.max(0, 4 - trimmed.length())) + trimmed);
  }

  @Override
  public int compareTo(EhakCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
