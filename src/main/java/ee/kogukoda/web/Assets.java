package ee.kogukoda.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Static files under `src/main/resources/assets`, addressed with a fingerprint of their content: a
/// changed file has a new address, so browsers may keep the old one forever.
@Component
public class Assets {
  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /// @param name for example `kogukoda.css`; a file that does not exist is a defect
  public String address(String name) {
    return addresses.computeIfAbsent(name, Assets::fingerprinted);
  }

  private static String fingerprinted(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
      if (in == null) throw new IllegalArgumentException("no asset " + name);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return "/assets/" + HexFormat.of().formatHex(digest, 0, 6) + "/" + name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
