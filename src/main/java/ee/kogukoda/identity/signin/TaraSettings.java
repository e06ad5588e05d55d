package ee.kogukoda.identity.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the state's authentication service is reached. Each address is given by itself, so that the
/// house starts while the service is down.
///
/// @param acr lowest level of assurance that lets somebody in: low, substantial or high
/// @param redirectUri as registered with the service
@ConfigurationProperties("kogukoda.tara")
record TaraSettings(
    String clientId,
    String clientSecret,
    @DefaultValue("https://tara.ria.ee") String issuer,
    @DefaultValue("https://tara.ria.ee/oidc/authorize") String authorizationUri,
    @DefaultValue("https://tara.ria.ee/oidc/token") String tokenUri,
    @DefaultValue("https://tara.ria.ee/oidc/jwks") String jwksUri,
    @DefaultValue("openid") String scope,
    @DefaultValue("substantial") String acr,
    @DefaultValue("{baseUrl}/sisene/tagasi/tara") String redirectUri) {}
