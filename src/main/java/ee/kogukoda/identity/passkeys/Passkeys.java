package ee.kogukoda.identity.passkeys;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.identity.IdentityRefusal;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keys that a device keeps for its owner (WebAuthn): made for one person and one address of this
/// house, and always unlocked by the person, so that one is enough to sign in.
@Component
public class Passkeys {
  private final PasskeyStore store;
  private final PasskeyOwners owners;
  private final Audit audit;
  private final String address;

  /// @param address of the house as its visitors know it; where none is given, the one that the
  ///   browser asks, which serves a demonstration on one's own machine
  Passkeys(
      PasskeyStore store,
      PasskeyOwners owners,
      Audit audit,
      @Value("${kogukoda.address:}") String address) {
    this.store = store;
    this.owners = owners;
    this.audit = audit;
    this.address = address;
  }

  /// The passkeys of this person; empty where there are none.
  public List<CredentialRecord> listOf(PersonId person) {
    return store.findByUserId(PasskeyStore.key(person));
  }

  PublicKeyCredentialCreationOptions offerCreation(
      HttpServletRequest request, Authentication owner) {
    return operations(request)
        .createPublicKeyCredentialCreationOptions(
            new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
  }

  @Transactional
  void add(
      HttpServletRequest request,
      PublicKeyCredentialCreationOptions offered,
      RelyingPartyPublicKey made) {
    try {
      var registration = new ImmutableRelyingPartyRegistrationRequest(offered, made);
      CredentialRecord passkey = operations(request).registerCredential(registration);
      record("identity.passkey_added", passkey.getLabel());
    } catch (IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException e) {
      throw new Refused(IdentityRefusal.PASSKEY_NOT_ACCEPTED);
    }
  }

  @Transactional
  public void remove(PersonId owner, Bytes id) {
    CredentialRecord passkey = store.findByCredentialId(id);
    if (passkey == null || !store.delete(owner, id))
      throw new Refused(IdentityRefusal.PASSKEY_MISSING);
    record("identity.passkey_removed", passkey.getLabel());
  }

  PublicKeyCredentialRequestOptions offerSignIn(
      HttpServletRequest request, @Nullable Authentication visitor) {
    return operations(request)
        .createCredentialRequestOptions(
            new ImmutablePublicKeyCredentialRequestOptionsRequest(visitor));
  }

  /// Whose passkey it is.
  @Transactional
  PersonId verify(
      HttpServletRequest request,
      PublicKeyCredentialRequestOptions offered,
      PublicKeyCredential<AuthenticatorAssertionResponse> used) {
    try {
      var authentication = new RelyingPartyAuthenticationRequest(offered, used);
      return PasskeyStore.person(operations(request).authenticate(authentication).getId());
    } catch (RuntimeException e) {
      throw new Refused(IdentityRefusal.PASSKEY_NOT_ACCEPTED);
    }
  }

  private Webauthn4JRelyingPartyOperations operations(HttpServletRequest request) {
    URI house = URI.create(address.isBlank() ? origin(request) : address);
    String host = Objects.requireNonNull(house.getHost());
    String origin =
        house.getScheme() + "://" + host + (house.getPort() < 0 ? "" : ":" + house.getPort());
    var party = PublicKeyCredentialRpEntity.builder().id(host).name("Kogukoda").build();
    var operations = new Webauthn4JRelyingPartyOperations(owners, store, party, Set.of(origin));
    operations.setCustomizeCreationOptions(options ->
        options.authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
    operations.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return operations;
  }

  private static String origin(HttpServletRequest request) {
    int port = request.getServerPort();
    boolean usual = port == (request.isSecure() ? 443 : 80);
    return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
  }

  private void record(String action, String label) {
    audit.record(
        action, "person", Objects.toString(Visitor.current().person()), Map.of("label", label));
  }
}
