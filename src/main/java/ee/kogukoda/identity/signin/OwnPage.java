package ee.kogukoda.identity.signin;

import ee.kogukoda.identity.Person;
import ee.kogukoda.web.Choice;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that the house keeps of the person who looks.
///
/// @param email as typed or as kept
/// @param emailError what is wrong with it, or null
/// @param roles each role in one line: what, where, from when to when
public record OwnPage(
    Frame frame,
    Person person,
    String email,
    @Nullable String emailError,
    List<Choice> languages,
    List<String> roles,
    List<Passkey> passkeys,
    List<Device> devices) {

  /// @param id as it stands in an address
  public record Passkey(String id, String label, Instant created, Instant lastUsed) {}

  /// A browser in which the person is signed in.
  public record Device(
      String handle, String name, Instant since, Instant lastUsed, boolean current) {}

  public List<Link> errors() {
    return emailError == null ? List.of() : List.of(new Link(emailError, "#epost"));
  }
}
