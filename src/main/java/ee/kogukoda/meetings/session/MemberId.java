package ee.kogukoda.meetings.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// The identity of a member of the body, by the person who holds the mandate.
public record MemberId(@JsonValue UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MemberId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
