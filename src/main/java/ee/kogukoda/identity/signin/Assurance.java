package ee.kogukoda.identity.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/// How sure the service is of who somebody is: the levels of the eIDAS regulation (EU) 910/2014,
/// article 8.
enum Assurance {
  LOW,
  SUBSTANTIAL,
  HIGH;

  static Assurance of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Optional<Assurance> find(@Nullable String name) {
    return Arrays.stream(values())
        .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /// Accepts tokens of at least this level.
  OAuth2TokenValidator<Jwt> validator() {
    var tooLow = new OAuth2Error("acr_too_low", "the level of assurance is too low", null);
    return token ->
        find(token.getClaimAsString("acr")).filter(level -> level.compareTo(this) >= 0).isPresent()
            ? OAuth2TokenValidatorResult.success()
            : OAuth2TokenValidatorResult.failure(tooLow);
  }
}
