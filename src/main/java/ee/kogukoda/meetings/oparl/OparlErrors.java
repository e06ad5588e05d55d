package ee.kogukoda.meetings.oparl;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What goes wrong at the addresses of OParl and Popolo, as OParl's error object; other spellings
/// of an address lead to the right one.
@Hidden
@RestController
@ControllerAdvice(
    assignableTypes = {OparlApi.class, PopoloApi.class, FileApi.class, OparlErrors.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class OparlErrors {
  private static final Logger LOG = LoggerFactory.getLogger(OparlErrors.class);

  @GetMapping({"/oparl", "/oparl/v1", "/oparl/**", "/popolo/**"})
  ResponseEntity<byte[]> elsewhere(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String right =
        path.toLowerCase(Locale.ROOT).replaceAll("/{2,}", "/").replaceAll("(?<=.)/+$", "");
    if (right.equals("/oparl") || right.equals("/oparl/v1")) right = OparlApi.SYSTEM;
    if (right.equals(path)) throw OparlError.missing();
    String query = request.getQueryString();
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
        .location(URI.create(Asked.house() + right + (query == null ? "" : "?" + query)))
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }

  @ExceptionHandler(OparlError.class)
  ResponseEntity<byte[]> error(OparlError error, HttpServletRequest request) {
    return answer(error.status(), String.valueOf(error.getMessage()), request);
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ResponseEntity<byte[]> notAnId(
      MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
    return error(OparlError.missing(), request);
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<byte[]> defect(Exception defect, HttpServletRequest request) {
    if (defect instanceof ErrorResponse known)
      return answer(
          HttpStatus.valueOf(known.getStatusCode().value()), "Nii ei saa küsida.", request);
    LOG.error("Defect at {}", request.getRequestURI(), defect);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, "Midagi läks meie juures valesti.", request);
  }

  private static ResponseEntity<byte[]> answer(
      HttpStatus status, String message, HttpServletRequest request) {
    String content =
        new Fields()
            .put("type", "https://schema.oparl.org/1.1/Error")
            .put("message", message)
            .put("debug", status.value() + " " + request.getRequestURI())
            .node()
            .toString();
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .header("Access-Control-Allow-Origin", "*")
        .body(content.getBytes(StandardCharsets.UTF_8));
  }
}
