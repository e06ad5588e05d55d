package ee.kogukoda.web;

import ee.kogukoda.access.Visitor;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/// A page, rendered whole before its first byte leaves, so that a template that fails leaves no
/// half page and the bytes can be compared with what the reader has already.
record JteView(TemplateEngine engine, String template) implements View {
  private static final String TYPE = "text/html;charset=UTF-8";

  @Override
  public String getContentType() {
    return TYPE;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var out = new Utf8ByteOutput();
    engine.render(template, parameters(model), out);
    response.setContentType(TYPE);
    response.setLocale(Locale.of(ReaderLanguage.of(request).tag()));
    response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    if (isSameForEverybody(request, response)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
      if (new ServletWebRequest(request, response).checkNotModified(tag(out))) return;
    } else {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    response.setContentLength(out.getContentLength());
    out.writeTo(response.getOutputStream());
  }

  /// Asked after rendering: a form on the page has started a session by then.
  private static boolean isSameForEverybody(
      HttpServletRequest request, HttpServletResponse response) {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return reads
        && response.getStatus() == HttpStatus.OK.value()
        && !Visitor.current().isSignedIn()
        && request.getSession(false) == null;
  }

  /// Weak, because the connector may compress the bytes, and does not where the tag is strong.
  private static String tag(Utf8ByteOutput page) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      page.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Templates take `page` alone; what Spring adds to the model is not theirs.
  private static Map<String, Object> parameters(@Nullable Map<String, ?> model) {
    var parameters = new HashMap<String, Object>();
    Object page = model == null ? null : model.get("page");
    if (page != null) parameters.put("page", page);
    return parameters;
  }
}
