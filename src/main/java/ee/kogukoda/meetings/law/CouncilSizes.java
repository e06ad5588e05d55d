package ee.kogukoda.meetings.law;

import java.util.Arrays;
import java.util.List;

/// The least number of members of a council by the number of residents. KOVVS § 7.
public record CouncilSizes(List<Step> steps) {
  static final String PROPOSED = "2000:13,5000:17,10000:21,50000:31,300000:63";

  /// Whatever the number of residents. KOVVS § 7.
  private static final int LEAST = 7;

  /// Above so many residents a council has at least so many members.
  public record Step(int above, int least) {}

  public CouncilSizes {
    steps = List.copyOf(steps);
  }

  static boolean understands(String value) {
    return value.matches("\\d{1,7}:\\d{1,3}(,\\d{1,7}:\\d{1,3}){0,20}");
  }

  static CouncilSizes of(String value) {
    return new CouncilSizes(
        Arrays.stream(value.split(","))
            .map(step -> step.split(":"))
            .map(pair -> new Step(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])))
            .toList());
  }

  /// The least size for so many residents.
  public int leastFor(long residents) {
    return steps.stream()
        .filter(step -> residents > step.above())
        .mapToInt(Step::least)
        .reduce(LEAST, Math::max);
  }
}
