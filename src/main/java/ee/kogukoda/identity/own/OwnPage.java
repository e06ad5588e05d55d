package ee.kogukoda.identity.own;

import ee.kogukoda.identity.Person;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.time.Instant;
import java.util.List;

/// Everything that the house keeps of the person who looks.
///
/// @param form where letters go and in which language
/// @param roles each role in one line: what, where, from when to when
public record OwnPage(
    Frame frame,
    Person person,
    Form form,
    List<Choice> languages,
    List<String> roles,
    List<Passkey> passkeys,
    List<Device> devices) {

  /// @param id as it stands in an address
  public record Passkey(String id, String label, Instant created, Instant lastUsed) {}

  /// A browser in which the person is signed in.
  public record Device(
      String handle, String name, Instant since, Instant lastUsed, boolean current) {}
}
