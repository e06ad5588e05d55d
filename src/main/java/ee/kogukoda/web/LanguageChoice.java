package ee.kogukoda.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/// Remembers a language chosen by `?keel=` for a year.
class LanguageChoice implements HandlerInterceptor {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    ReaderLanguage.chosen(request)
        .ifPresent(
            language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, language)));
    return true;
  }

  private static String cookie(HttpServletRequest request, Language language) {
    return ResponseCookie.from(Language.PARAMETER, language.tag())
        .path("/")
        .maxAge(Duration.ofDays(365))
        .sameSite("Lax")
        .secure(request.isSecure())
        .httpOnly(true)
        .build()
        .toString();
  }
}
