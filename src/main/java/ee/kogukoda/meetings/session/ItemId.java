package ee.kogukoda.meetings.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// The identity of an item of the agenda.
public record ItemId(@JsonValue UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ItemId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
