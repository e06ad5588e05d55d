package ee.kogukoda.identity.signin;

import ee.kogukoda.identity.machines.MachineKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/// The door for machines, before the one for people: whatever writes below `/api/`, or brings a key
/// there. No session, no cookie is read or set, so there is no request to forge.
@Configuration(proxyBeanMethods = false)
class MachineConfiguration {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Bean
  @Order(0)
  SecurityFilterChain machineFilterChain(
      HttpSecurity http, MachineKeys keys, SignInAttempts attempts) {
    return http.securityMatcher(MachineConfiguration::isForMachines)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(SecurityConfiguration::headers)
        .addFilterBefore(new MachineFilter(keys, attempts), AuthorizationFilter.class)
        .build();
  }

  private static boolean isForMachines(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/api/")
        && (!READING.contains(request.getMethod())
            || request.getHeader(HttpHeaders.AUTHORIZATION) != null);
  }
}
