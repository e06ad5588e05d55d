package ee.kogukoda.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/// Answers programs that ask again and again: in full, or "not modified" where nothing is new.
public final class Answers {
  private Answers() {}

  /// @param content whose text form tells all that is in it, as that of records does
  /// @return null where the asker has it already
  public static <T> @Nullable ResponseEntity<T> of(WebRequest request, T content) {
    String tag = tag(content.toString());
    if (request.checkNotModified(tag)) return null;
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag(tag).body(content);
  }

  /// Weak, because the connector may compress what is sent.
  private static String tag(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
