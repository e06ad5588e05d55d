package ee.kogukoda.web;

import ee.kogukoda.access.AccessRefusal;
import ee.kogukoda.refusal.Refused;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// The one place where a no or a defect becomes an answer, wherever it was thrown: in a controller,
/// in a filter before it, or by the server itself.
@Controller
@ControllerAdvice
public class Refusals implements ErrorController {
  private static final String REFUSED = Refusals.class.getName();

  private final RefusalAnswers answers;

  Refusals(RefusalAnswers answers) {
    this.answers = answers;
  }

  /// For filters, which stand outside of the controllers' error handling: answers with this
  /// refusal.
  public static void send(HttpServletRequest request, HttpServletResponse response, Refused refused)
      throws IOException {
    request.setAttribute(REFUSED, refused);
    response.sendError(RefusalAnswers.status(refused).value());
  }

  @ExceptionHandler(Refused.class)
  @Nullable Object refused(
      Refused refused, HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted()) return null;
    return answers.refusal(refused, RefusalAnswers.status(refused), request, response);
  }

  @ExceptionHandler(Exception.class)
  @Nullable Object thrown(
      Exception thrown, HttpServletRequest request, HttpServletResponse response) {
    boolean readerLeft = thrown instanceof AsyncRequestNotUsableException;
    if (readerLeft || response.isCommitted()) return null;
    return switch (thrown) {
      case AccessDeniedException _ ->
          refused(new Refused(AccessRefusal.SIGN_IN_FIRST), request, response);
      case CannotCreateTransactionException _ -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        yield answers.defect(thrown, HttpStatus.SERVICE_UNAVAILABLE, request, response);
      }
      case MaxUploadSizeExceededException _ ->
          statusOnly(HttpStatus.CONTENT_TOO_LARGE, request, response);
      case ErrorResponse known -> statusOnly(known.getStatusCode(), request, response);
      case TypeMismatchException _ -> statusOnly(HttpStatus.BAD_REQUEST, request, response);
      default -> answers.defect(thrown, HttpStatus.INTERNAL_SERVER_ERROR, request, response);
    };
  }

  /// Where the server sends what no controller has answered.
  @RequestMapping("/error")
  @Nullable Object error(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(REFUSED) instanceof Refused refused)
      return refused(refused, request, response);
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (thrown instanceof Refused refused) return refused(refused, request, response);
    if (thrown instanceof Exception exception) return thrown(exception, request, response);
    Object code =
        Objects.requireNonNullElse(
            request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE),
            HttpStatus.NOT_FOUND.value());
    return statusOnly(HttpStatusCode.valueOf((Integer) code), request, response);
  }

  private Object statusOnly(
      HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) {
    if (status.is5xxServerError())
      return answers.defect(null, HttpStatus.INTERNAL_SERVER_ERROR, request, response);
    WebRefusal refusal =
        switch (status.value()) {
          case 401, 403 -> WebRefusal.FORM_OUT_OF_DATE;
          case 404 -> WebRefusal.PAGE_NOT_FOUND;
          case 405 -> WebRefusal.METHOD_NOT_ALLOWED;
          case 406, 415 -> WebRefusal.FORMAT_NOT_OFFERED;
          case 413 -> WebRefusal.FILE_TOO_LARGE;
          case 429 -> WebRefusal.TOO_MANY_REQUESTS;
          default -> WebRefusal.REQUEST_NOT_UNDERSTOOD;
        };
    return answers.refusal(new Refused(refusal), status, request, response);
  }
}
