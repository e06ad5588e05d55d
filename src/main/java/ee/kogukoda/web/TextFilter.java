package ee.kogukoda.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away values that are no text: bytes that are not UTF-8, and the null character, which no
/// person types and PostgreSQL does not keep.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 45)
class TextFilter extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int status = status(request);
    if (status == HttpStatus.OK.value()) chain.doFilter(request, response);
    else response.sendError(status);
  }

  private static int status(HttpServletRequest request) {
    try {
      Collection<String[]> values = request.getParameterMap().values();
      boolean text =
          values.stream().flatMap(Arrays::stream).noneMatch(value -> value.indexOf(0) >= 0);
      return (text ? HttpStatus.OK : HttpStatus.BAD_REQUEST).value();
    } catch (InvalidParameterException unreadable) {
      return unreadable.getErrorCode();
    }
  }
}
