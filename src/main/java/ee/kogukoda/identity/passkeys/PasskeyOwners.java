package ee.kogukoda.identity.passkeys;

import ee.kogukoda.identity.People;
import ee.kogukoda.identity.Person;
import ee.kogukoda.identity.PersonId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// Shows people to the WebAuthn library: whoever has signed in may own passkeys.
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
  private final People people;

  PasskeyOwners(People people) {
    this.people = people;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes key) {
    return people.find(PasskeyStore.person(key)).map(PasskeyOwners::entity).orElse(null);
  }

  /// The library's name of a user is that of the session, which is the person's id.
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
    return people.find(PersonId.of(id)).map(PasskeyOwners::entity).orElse(null);
  }

  @Override
  public void save(PublicKeyCredentialUserEntity user) {
    Objects.requireNonNull(findById(user.getId()), "passkeys are for people who are known");
  }

  @Override
  public void delete(Bytes key) {
    throw new UnsupportedOperationException("people are not removed with their passkeys");
  }

  private static PublicKeyCredentialUserEntity entity(Person person) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(PasskeyStore.key(person.id()))
        .name(person.name())
        .displayName(person.name())
        .build();
  }
}
