package ee.kogukoda.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which language a request wants: `?keel=` in the address, else the cookie of an earlier choice,
/// else Estonian. The browser's own setting is not asked, so that an address shows everybody the
/// same.
final class ReaderLanguage {
  private ReaderLanguage() {}

  static Language of(HttpServletRequest request) {
    return chosen(request).or(() -> remembered(request)).orElse(Language.ET);
  }

  static Optional<Language> chosen(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(Language.PARAMETER)).flatMap(Language::find);
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) return Optional.empty();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(Language.PARAMETER))
        .findFirst()
        .flatMap(cookie -> Language.find(cookie.getValue()));
  }

  static String withoutLanguage(@Nullable String query) {
    if (query == null) return "";
    return Arrays.stream(query.split("&"))
        .filter(part -> !part.startsWith(Language.PARAMETER + "="))
        .collect(Collectors.joining("&"));
  }
}
