package ee.kogukoda.web;

import jakarta.servlet.http.HttpServletResponse;

/// What a page may load, and from where. All pages share one policy; the rare one that shows
/// something kept elsewhere allows exactly that.
public final class ContentPolicy {
  public static final String HEADER = "Content-Security-Policy";

  /// Everything comes from here, nothing runs inline, nobody frames a page.
  public static final String STANDARD =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private ContentPolicy() {}

  /// Adds a directive, such as `media-src https://video.example`, for this answer alone.
  public static void allow(HttpServletResponse response, String directive) {
    response.setHeader(HEADER, STANDARD + "; " + directive);
  }
}
