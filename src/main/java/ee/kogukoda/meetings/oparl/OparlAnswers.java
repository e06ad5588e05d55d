package ee.kogukoda.meetings.oparl;

import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/// Objects and lists as they are sent, or "not modified" to whoever has them.
@Component
class OparlAnswers {
  private final Projection projection;
  private final ObjectStore store;
  private final Pages pages;
  private final Municipalities municipalities;

  OparlAnswers(
      Projection projection, ObjectStore store, Pages pages, Municipalities municipalities) {
    this.projection = projection;
    this.store = store;
    this.pages = pages;
    this.municipalities = municipalities;
  }

  /// The object as it is kept, up to date.
  Stored get(String slug, Kind kind, UUID id) {
    Municipality here = municipality(slug);
    projection.current(here);
    return store.find(here.id().value(), kind, id).orElseThrow(OparlError::missing);
  }

  @Nullable ResponseEntity<byte[]> one(
      String slug, Kind kind, UUID id, HttpServletRequest request, WebRequest web) {
    Stored object = get(slug, kind, id);
    boolean omit = Asked.isTrue(request, "omit_internal");
    String site = Asked.house();
    String tag = tag(site + omit + object.hash() + object.modified() + object.deleted());
    if (web.checkNotModified(tag, object.modified().toEpochMilli())) return null;
    return ok(Pages.content(object.content(), kind, omit, site), tag);
  }

  @Nullable ResponseEntity<byte[]> list(
      String slug,
      Kind kind,
      @Nullable UUID organization,
      HttpServletRequest request,
      WebRequest web) {
    Municipality here = municipality(slug);
    Asked asked = Asked.of(request);
    long revision = projection.current(here);
    String tag = tag(asked.self() + " " + revision);
    if (web.checkNotModified(tag)) return null;
    Filter filter = asked.filter(here.id().value(), kind, organization);
    return ok(pages.page(asked, filter, revision, asked.site() + "/" + slug), tag);
  }

  /// The bodies of all municipalities.
  @Nullable ResponseEntity<byte[]> bodies(HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request);
    long revision = projection.currentEverywhere();
    String tag = tag(asked.self() + " " + revision);
    if (web.checkNotModified(tag)) return null;
    Filter filter = asked.filter(null, Kind.BODY, null);
    return ok(pages.page(asked, filter, revision, asked.site() + "/"), tag);
  }

  /// What is computed at once.
  @Nullable ResponseEntity<byte[]> small(String content, WebRequest web) {
    String tag = tag(content);
    return web.checkNotModified(tag) ? null : ok(content, tag);
  }

  Municipality municipality(String slug) {
    return municipalities.findBySlug(slug).orElseThrow(OparlError::missing);
  }

  private static ResponseEntity<byte[]> ok(String content, String tag) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noCache())
        .eTag(tag)
        .body(content.getBytes(StandardCharsets.UTF_8));
  }

  /// Weak, because the connector may compress what is sent.
  private static String tag(String of) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
      return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
