package ee.kogukoda.identity.signin;

import ee.kogukoda.identity.People;
import ee.kogukoda.web.Frames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;

/// Signing in through TARA, where the operator has registered with it.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kogukoda.tara.client-id")
@EnableConfigurationProperties(TaraSettings.class)
class TaraConfiguration {
  @Bean
  TaraLogin taraLogin(TaraSettings settings, People people, SignIn signIn, Frames frames) {
    return new TaraLogin(registration(settings), settings.acr(), people, signIn, frames);
  }

  @Bean
  JwtDecoderFactory<ClientRegistration> idTokens(TaraSettings settings) {
    var level = Assurance.of(settings.acr()).validator();
    var factory = new OidcIdTokenDecoderFactory();
    factory.setJwtValidatorFactory(registration ->
        JwtValidators.createDefaultWithValidators(new OidcIdTokenValidator(registration), level));
    return factory;
  }

  private static ClientRegistration registration(TaraSettings settings) {
    return ClientRegistration.withRegistrationId(TaraLogin.NAME)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(settings.redirectUri())
        .scope(settings.scope().split(" "))
        .issuerUri(settings.issuer())
        .authorizationUri(settings.authorizationUri())
        .tokenUri(settings.tokenUri())
        .jwkSetUri(settings.jwksUri())
        .userNameAttributeName("sub")
        .build();
  }
}
