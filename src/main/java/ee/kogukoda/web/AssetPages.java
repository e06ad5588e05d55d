package ee.kogukoda.web;

import ee.kogukoda.refusal.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/// Hands out static files. An address with an older fingerprint gets today's file, not to be kept:
/// while instances are replaced, a page of one may ask the other.
@Controller
class AssetPages {
  private static final CacheControl FOREVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

  private final Assets assets;

  AssetPages(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/assets/{fingerprint}/{*name}")
  ResponseEntity<byte[]> file(
      @PathVariable String fingerprint,
      @PathVariable String name,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false)
          @Nullable String encodings) {
    return answer(
        name.substring(1),
        encodings,
        assets.isCurrent(fingerprint) ? FOREVER : CacheControl.noCache());
  }

  /// Browsers ask for these by themselves, whatever the page says.
  @GetMapping({"/favicon.ico", "/favicon.svg"})
  ResponseEntity<byte[]> favicon(
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false)
          @Nullable String encodings) {
    return answer("favicon.svg", encodings, A_DAY);
  }

  private ResponseEntity<byte[]> answer(
      String name, @Nullable String encodings, CacheControl keeping) {
    Assets.Asset asset =
        assets.find(name).orElseThrow(() -> new Refused(WebRefusal.PAGE_NOT_FOUND));
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .cacheControl(keeping)
            .contentType(asset.type())
            .header("X-Content-Type-Options", "nosniff");
    byte[] gzipped = asset.gzipped();
    if (gzipped == null) return answer.body(asset.content());
    answer.varyBy(HttpHeaders.ACCEPT_ENCODING);
    return accepts(encodings)
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzipped)
        : answer.body(asset.content());
  }

  private static boolean accepts(@Nullable String encodings) {
    if (encodings == null) return false;
    return List.of(encodings.toLowerCase(Locale.ROOT).split("\\s*,\\s*")).stream()
        .anyMatch(encoding -> encoding.startsWith("gzip") && !encoding.matches(".*q=0(\\.0*)?$"));
  }
}
