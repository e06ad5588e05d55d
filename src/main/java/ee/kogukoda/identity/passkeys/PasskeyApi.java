package ee.kogukoda.identity.passkeys;

import ee.kogukoda.access.Access;
import ee.kogukoda.identity.IdentityRefusal;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.identity.signin.SignIn;
import ee.kogukoda.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the browser's script asks about passkeys. Each answer fits to what was offered just before
/// in the same session, once.
@RestController
class PasskeyApi {
  private static final String CREATION = "passkey.creation";
  private static final String REQUEST = "passkey.request";
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
  private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> USED =
      new TypeReference<>() {};

  private final Passkeys passkeys;
  private final SignIn signIn;
  private final Access access;

  PasskeyApi(Passkeys passkeys, SignIn signIn, Access access) {
    this.passkeys = passkeys;
    this.signIn = signIn;
    this.access = access;
  }

  @PostMapping(path = "/mina/paasuvotmed/pakkumine", produces = MediaType.APPLICATION_JSON_VALUE)
  String offerCreation(HttpServletRequest request) {
    access.requireSignedIn();
    var owner = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    PublicKeyCredentialCreationOptions options = passkeys.offerCreation(request, owner);
    request.getSession().setAttribute(CREATION, options);
    return JSON.writeValueAsString(options);
  }

  @PostMapping("/mina/paasuvotmed")
  Map<String, String> add(@RequestBody String body, HttpServletRequest request) {
    access.requireSignedIn();
    var offered = take(request, CREATION, PublicKeyCredentialCreationOptions.class);
    try {
      passkeys.add(request, offered, JSON.readValue(body, RelyingPartyPublicKey.class));
    } catch (JacksonException e) {
      throw new Refused(IdentityRefusal.PASSKEY_NOT_ACCEPTED);
    }
    return Map.of("onward", "/mina");
  }

  @PostMapping(path = "/sisene/paasuvoti/pakkumine", produces = MediaType.APPLICATION_JSON_VALUE)
  String offerSignIn(HttpServletRequest request) {
    PublicKeyCredentialRequestOptions options = passkeys.offerSignIn(request, null);
    request.getSession().setAttribute(REQUEST, options);
    return JSON.writeValueAsString(options);
  }

  @PostMapping("/sisene/paasuvoti")
  Map<String, String> enter(
      @RequestBody String body, HttpServletRequest request, HttpServletResponse response) {
    var offered = take(request, REQUEST, PublicKeyCredentialRequestOptions.class);
    PersonId person;
    try {
      person = passkeys.verify(request, offered, JSON.readValue(body, USED));
    } catch (JacksonException e) {
      throw new Refused(IdentityRefusal.PASSKEY_NOT_ACCEPTED);
    }
    return Map.of("onward", signIn.letIn(person, SignIn.Way.PASSKEY, request, response));
  }

  private static <T> T take(HttpServletRequest request, String name, Class<T> type) {
    Object offered = request.getSession().getAttribute(name);
    request.getSession().removeAttribute(name);
    if (!type.isInstance(offered)) throw new Refused(IdentityRefusal.PASSKEY_NOT_ACCEPTED);
    return type.cast(offered);
  }
}
