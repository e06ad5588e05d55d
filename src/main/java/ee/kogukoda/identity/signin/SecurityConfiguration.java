package ee.kogukoda.identity.signin;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.web.ContentPolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The defences in front of every page. Which page asks for whom is not decided here: each asks
/// [ee.kogukoda.access.Access] itself, so everything may pass.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SecurityConfiguration {
  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(self), payment=(), usb=()";

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      Mandates mandates,
      SignInAttempts attempts,
      SignIn signIn,
      SecurityContextRepository contexts,
      SessionAuthenticationStrategy sessions,
      CsrfTokenRepository tokens,
      Optional<TaraLogin> tara) {
    http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .securityContext(context -> context.securityContextRepository(contexts))
        .sessionManagement(session -> session.sessionAuthenticationStrategy(sessions))
        .requestCache(AbstractHttpConfigurer::disable)
        .csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .headers(SecurityConfiguration::headers)
        .logout(logout ->
            logout
                .logoutUrl("/valju")
                .addLogoutHandler((request, response, authentication) -> {
                  Visitor visitor = Visitor.current();
                  if (visitor.isSignedIn()) signIn.record(visitor, "identity.signed_out", Map.of());
                })
                .logoutSuccessUrl("/"))
        .addFilterAfter(new VisitorFilter(mandates), SecurityContextHolderFilter.class)
        .addFilterAfter(new AttemptFilter(attempts), CsrfFilter.class);
    tara.ifPresent(login -> login.addTo(http));
    return http.build();
  }

  static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.STANDARD))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(31_536_000))
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable); // VisitorFilter says it
  }

  /// Keeps nothing but who has signed in: not what the authentication service has told besides.
  @Bean
  SecurityContextRepository securityContextRepository() {
    return new HttpSessionSecurityContextRepository() {
      @Override
      public void saveContext(
          SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication given = context.getAuthentication();
        if (given == null || given instanceof SignedIn)
          super.saveContext(context, request, response);
      }
    };
  }

  @Bean
  CsrfTokenRepository csrfTokenRepository() {
    return new HttpSessionCsrfTokenRepository();
  }

  /// A new key for the session and a new token for its forms, at the moment somebody signs in.
  @Bean
  SessionAuthenticationStrategy sessionAuthenticationStrategy(CsrfTokenRepository tokens) {
    return new CompositeSessionAuthenticationStrategy(
        List.of(
            new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
  }
}
