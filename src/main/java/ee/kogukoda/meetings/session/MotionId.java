package ee.kogukoda.meetings.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// The identity of a motion.
public record MotionId(@JsonValue UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MotionId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
