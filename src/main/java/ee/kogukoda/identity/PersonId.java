package ee.kogukoda.identity;

import ee.kogukoda.database.Uuid7;
import java.util.UUID;

/// A person's key in every table and log.
public record PersonId(UUID value) {
  static PersonId next() {
    return new PersonId(Uuid7.next());
  }

  /// The key as it stands in an address.
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
