package ee.kogukoda.meetings.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// The identity of one vote on a motion.
public record VoteId(@JsonValue UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VoteId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
