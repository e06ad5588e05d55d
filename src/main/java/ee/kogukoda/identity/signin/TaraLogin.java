package ee.kogukoda.identity.signin;

import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.identity.People;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Signing in through TARA, the state's authentication service, by OpenID Connect with state, nonce
/// and PKCE. Its `sub` is the country and the personal code; the names stand in
/// `profile_attributes`.
final class TaraLogin {
  static final String NAME = "tara";

  /// Where one sets out for the service.
  static final String START = "/sisene/kaudu/" + NAME;

  private static final Logger LOG = LoggerFactory.getLogger(TaraLogin.class);

  private final InMemoryClientRegistrationRepository registrations;
  private final String acr;
  private final People people;
  private final SignIn signIn;
  private final Frames frames;

  TaraLogin(
      ClientRegistration registration, String acr, People people, SignIn signIn, Frames frames) {
    this.registrations = new InMemoryClientRegistrationRepository(registration);
    this.acr = acr;
    this.people = people;
    this.signIn = signIn;
    this.frames = frames;
  }

  void addTo(HttpSecurity http) {
    http.oauth2Login(login ->
        login
            .loginPage("/sisene")
            .clientRegistrationRepository(registrations)
            .authorizedClientRepository(new NoTokens())
            .authorizationEndpoint(way -> way.authorizationRequestResolver(resolver()))
            .redirectionEndpoint(way -> way.baseUri("/sisene/tagasi/*"))
            .successHandler(this::welcome)
            .failureHandler(TaraLogin::sayWhy));
  }

  private OAuth2AuthorizationRequestResolver resolver() {
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/sisene/kaudu");
    resolver.setAuthorizationRequestCustomizer(
        OAuth2AuthorizationRequestCustomizers.withPkce()
            .andThen(request ->
                request.additionalParameters(
                    Map.of("acr_values", acr, "ui_locales", frames.words().language().tag()))));
    return resolver;
  }

  private void welcome(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    var user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
    String subject = user.getSubject();
    if (subject == null
        || !subject.startsWith("EE")
        || PersonalCode.problem(subject.substring(2)).isPresent()) {
      LOG.info("Nobody was let in: the subject is not an Estonian personal code");
      response.sendRedirect("/sisene?viga=kood");
      return;
    }
    var code = new PersonalCode(subject.substring(2));
    @Nullable Map<String, Object> profile = user.getClaimAsMap("profile_attributes");
    String givenName = name(profile, "given_name");
    String familyName = name(profile, "family_name");
    PersonId person = people.findOrCreate(code, givenName, familyName);
    people.rename(people.getPerson(person), givenName, familyName);
    response.sendRedirect(signIn.letIn(person, SignIn.Way.TARA, request, response));
  }

  private static String name(@Nullable Map<String, Object> profile, String claim) {
    return Objects.toString(profile == null ? null : profile.get(claim), "").strip();
  }

  private static void sayWhy(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String reason =
        failure instanceof OAuth2AuthenticationException known
            ? known.getError().getErrorCode()
            : failure.getClass().getSimpleName();
    LOG.info("Nobody was let in: {}", reason);
    response.sendRedirect("/sisene?viga=isikutuvastus");
  }
}
