package ee.kogukoda.meetings.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// The identity of one entry in the list of speakers.
public record SpeechId(@JsonValue UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SpeechId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
