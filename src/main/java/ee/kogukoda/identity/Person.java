package ee.kogukoda.identity;

import ee.kogukoda.web.Language;
import org.jspecify.annotations.Nullable;

/// Somebody known by name.
///
/// @param maskedCode the personal code with its middle hidden; null where none is known
/// @param email where letters go; null where none was given
/// @param language in which letters are written
public record Person(
    PersonId id,
    String givenName,
    String familyName,
    @Nullable String maskedCode,
    @Nullable String email,
    Language language) {

  public String name() {
    return givenName.isEmpty() ? familyName : givenName + " " + familyName;
  }
}
