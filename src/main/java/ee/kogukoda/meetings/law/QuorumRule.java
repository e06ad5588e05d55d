package ee.kogukoda.meetings.law;

import java.util.Arrays;
import java.util.List;

/// How many members a body needs to decide, counted from its seats without the recused.
public enum QuorumRule {
  /// The council, and whoever meets like it. KOKS § 44.
  MORE_THAN_HALF("üle poole") {
    @Override
    public int needed(int base) {
      return base / 2 + 1;
    }
  },
  /// At least half, the mayor or the chair or whoever stands in for them among these. KOKS § 49.
  HALF_WITH_HEAD("pool koos juhatajaga") {
    @Override
    public int needed(int base) {
      return Math.max(1, (base + 1) / 2);
    }
  },
  /// At least a third, where the rules of a committee say so. KOKS § 47, töökord.
  A_THIRD("kolmandik") {
    @Override
    public int needed(int base) {
      return Math.max(1, (base + 2) / 3);
    }
  };

  private final String value;

  QuorumRule(String value) {
    this.value = value;
  }

  /// The least number of members present.
  public abstract int needed(int base);

  public String value() {
    return value;
  }

  /// As the rules of procedure keep it; what is not known is counted the strictest way.
  static QuorumRule of(String value) {
    return Arrays.stream(values())
        .filter(rule -> rule.value.equals(value))
        .findFirst()
        .orElse(MORE_THAN_HALF);
  }

  static List<String> all() {
    return Arrays.stream(values()).map(QuorumRule::value).toList();
  }
}
