package ee.kogukoda.identity;

import java.util.UUID;

/// A mandate's key.
public record MandateId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
