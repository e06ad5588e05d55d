package ee.kogukoda.identity.signin;

import ee.kogukoda.identity.PersonId;
import java.io.Serial;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// All that a session keeps of who has signed in. Only types of the JDK in it: sessions outlive a
/// release.
final class SignedIn extends AbstractAuthenticationToken {
  @Serial private static final long serialVersionUID = 1;

  private final UUID person;

  SignedIn(PersonId person) {
    super(List.of());
    this.person = person.value();
    setAuthenticated(true);
  }

  PersonId person() {
    return new PersonId(person);
  }

  @Override
  public UUID getPrincipal() {
    return person;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }
}
