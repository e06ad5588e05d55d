package ee.kogukoda.web;

import ee.kogukoda.access.AccessRefusal;
import ee.kogukoda.refusal.Refusal;
import ee.kogukoda.refusal.Refused;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Says no in the form that the asker understands: a page, a fragment that appears in the page, or
/// `application/problem+json` (RFC 9457).
@Component
class RefusalAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Frames frames;

  private record Answer(
      int status,
      String title,
      String what,
      String todo,
      String code,
      @Nullable String legalBasis,
      @Nullable String reference) {
    RefusedPage page(Frame frame) {
      return new RefusedPage(frame, status, what, todo, legalBasis, reference);
    }

    ProblemDetail problem(String path) {
      ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), what);
      problem.setType(URI.create("urn:kogukoda:" + code));
      problem.setTitle(title);
      problem.setInstance(URI.create(path));
      problem.setProperty("code", code);
      if (legalBasis != null) problem.setProperty("legalBasis", legalBasis);
      if (reference != null) problem.setProperty("reference", reference);
      return problem;
    }
  }

  RefusalAnswers(Frames frames) {
    this.frames = frames;
  }

  static HttpStatus status(Refused refused) {
    return switch (refused.refusal().kind()) {
      case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
      case CONFLICT -> HttpStatus.CONFLICT;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case MISSING -> HttpStatus.NOT_FOUND;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
    };
  }

  Object refusal(
      Refused refused,
      HttpStatusCode status,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean unknown = refused.refusal() instanceof AccessRefusal no && no.isUnknown();
    if (unknown && !wantsProblem(request)) {
      if (isFragment(request)) {
        response.setHeader("HX-Redirect", signIn(request.getHeader("HX-Current-URL")));
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
      }
      if (request.getMethod().equals("GET")) return "redirect:" + signIn(asked(request));
    }
    Words words = frames.words();
    Refusal refusal = refused.refusal();
    String kind = refusal.kind().name().toLowerCase(Locale.ROOT);
    String own = refusal.key() + ".todo";
    var answer =
        new Answer(
            unknown ? HttpStatus.UNAUTHORIZED.value() : status.value(),
            words.say("web.refused.title." + kind),
            words.say(refusal.key(), refused.arguments().toArray()),
            words.say(words.has(own) ? own : "web.refused.todo." + kind),
            refusal.name().toLowerCase(Locale.ROOT),
            refusal.legalBasis(),
            null);
    return given(answer, request, response);
  }

  /// @param thrown null where the server tells the status alone
  Object defect(
      @Nullable Exception thrown,
      HttpStatus status,
      HttpServletRequest request,
      HttpServletResponse response) {
    String reference = reference();
    LOG.error("Defect {} at {} {}", reference, request.getMethod(), asked(request), thrown);
    Words words = frames.words();
    var answer =
        new Answer(
            status.value(),
            words.say("web.defect.title"),
            words.say("web.defect.what"),
            words.say("web.defect.todo"),
            "defect",
            null,
            reference);
    return given(answer, request, response);
  }

  private Object given(Answer answer, HttpServletRequest request, HttpServletResponse response) {
    if (wantsProblem(request)) {
      return ResponseEntity.status(answer.status())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .body(answer.problem(path(request)));
    }
    RefusedPage page = answer.page(frames.titled(answer.title(), List.of()));
    HttpStatus status = HttpStatus.valueOf(answer.status());
    if (!isFragment(request)) return Page.of(status, "web/refused", page);
    response.setHeader("HX-Retarget", "#announcement");
    response.setHeader("HX-Reswap", "innerHTML");
    return Page.of(status, "web/refusedFragment", page);
  }

  private static boolean wantsProblem(HttpServletRequest request) {
    if (path(request).startsWith("/api/")) return true;
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains("json") && !accept.contains("text/html");
  }

  private static boolean isFragment(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
  }

  private static String path(HttpServletRequest request) {
    Object forwarded = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return forwarded == null ? request.getRequestURI() : forwarded.toString();
  }

  private static String asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? path(request) : path(request) + "?" + query;
  }

  /// Only a path of this house comes back from signing in; of a whole address the path is kept.
  private static String signIn(@Nullable String back) {
    String path = back == null ? "/" : back.replaceFirst("^https?://[^/]*", "");
    return "/sisene?edasi=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /// Ten figures and letters that can be told over the telephone: no 0, O, 1 or I.
  private static String reference() {
    return RANDOM
        .ints(10, 0, 32)
        .mapToObj(n -> String.valueOf("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".charAt(n)))
        .reduce("", (whole, sign) -> whole.length() == 5 ? whole + "-" + sign : whole + sign);
  }
}
