package ee.kogukoda.meetings.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Whether enough members are present to decide. Members recused from an item are counted neither
/// in the base nor among those present. KOKS § 44, § 49, § 17 lg 5-6.
///
/// @param rule null for more than half, as in every log from before there were others
/// @param headPresent whether the head of the body or a substitute is among those present; null
///   where that does not matter
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quorum(
    int seats, int recused, int present, @Nullable QuorumRule rule, @Nullable Boolean headPresent) {

  /// Of a council: more than half.
  public Quorum(int seats, int recused, int present) {
    this(seats, recused, present, null, null);
  }

  /// The number of seats that the quorum of this moment is counted from.
  public int base() {
    return seats - recused;
  }

  /// The least number of members present.
  public int needed() {
    return (rule == null ? QuorumRule.MORE_THAN_HALF : rule).needed(base());
  }

  /// Whether the head of the body or a substitute must be there and is not. KOKS § 49.
  public boolean lacksHead() {
    return rule == QuorumRule.HALF_WITH_HEAD && !Boolean.TRUE.equals(headPresent);
  }

  /// Whether the body may decide.
  public boolean met() {
    return present >= needed() && !lacksHead();
  }
}
