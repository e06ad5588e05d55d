package ee.kogukoda.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/// Static files under `src/main/resources/assets`, and htmx as `htmx.js`, kept in memory. Their
/// addresses begin with one fingerprint of all of them, so that browsers may keep them forever and
/// files may still name each other relatively (`import "./live.js"`, `url(coat.svg)`).
@Component
public class Assets {
  private static final String FOLDER = "/assets/";
  private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final Map<String, Asset> assets = new TreeMap<>();
  private final String fingerprint;

  /// @param gzipped null where compressing does not pay
  record Asset(byte[] content, byte @Nullable [] gzipped, MediaType type) {}

  Assets() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:assets/**/*")) {
        if (file.isReadable() && file.getFilename() != null && !file.getFilename().isEmpty())
          add(name(file), file);
      }
      add("htmx.js", new ClassPathResource(HTMX));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fingerprint = fingerprint(assets);
  }

  /// @param name for example `kogukoda.css`; a file that does not exist is a defect
  public String address(String name) {
    if (!assets.containsKey(name)) throw new IllegalArgumentException("no asset " + name);
    return FOLDER + fingerprint + "/" + name;
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  boolean isCurrent(String fingerprint) {
    return this.fingerprint.equals(fingerprint);
  }

  private void add(String name, Resource file) throws IOException {
    byte[] content = file.getContentAsByteArray();
    MediaType type = type(name);
    assets.put(name, new Asset(content, isText(type) ? gzipped(content) : null, type));
  }

  private static String name(Resource file) throws IOException {
    String address = file.getURL().toString();
    return address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
  }

  private static MediaType type(String name) {
    if (name.endsWith(".js")) return new MediaType("text", "javascript", StandardCharsets.UTF_8);
    if (name.endsWith(".webmanifest")) return new MediaType("application", "manifest+json");
    MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
    return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
  }

  private static boolean isText(MediaType type) {
    String subtype = type.getSubtype();
    return type.getType().equals("text") || subtype.endsWith("json") || subtype.endsWith("xml");
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    var out = new ByteArrayOutputStream(content.length / 2);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private static String fingerprint(Map<String, Asset> assets) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      assets.forEach((name, asset) -> {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(asset.content());
      });
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
