package ee.kogukoda.meetings.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// How one leads into the middle of a recording: each player writes it in its own way, which
/// `players.csv` lists; all others understand media fragments (`#t=90`).
final class Players {
  private static final List<Player> ALL = read();
  private static final Pattern VIDEO = Pattern.compile("(?i).*\\.(mp4|m4v|webm|ogv)");
  private static final Pattern AUDIO = Pattern.compile("(?i).*\\.(mp3|m4a|oga|ogg|opus|wav)");

  private Players() {}

  private record Player(String host, boolean query, String name, String unit) {
    boolean plays(String address) {
      return host.equals("*") || address.equals(host) || address.endsWith("." + host);
    }
  }

  /// What a file is where the browser itself can play it.
  enum Media {
    VIDEO,
    AUDIO
  }

  static String at(String address, Duration offset) {
    String host = host(address);
    Player player = ALL.stream().filter(each -> each.plays(host)).findFirst().orElseThrow();
    String value = Math.max(0, offset.toSeconds()) + player.unit();
    var uri = UriComponentsBuilder.fromUriString(address);
    if (player.query()) uri.replaceQueryParam(player.name(), value);
    else uri.fragment(player.name() + "=" + value);
    return uri.build().toUriString();
  }

  static @Nullable Media media(String address) {
    String path = Objects.requireNonNullElse(URI.create(address).getPath(), "");
    if (VIDEO.matcher(path).matches()) return Media.VIDEO;
    return AUDIO.matcher(path).matches() ? Media.AUDIO : null;
  }

  /// As a content security policy names where something comes from.
  static String origin(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /// Whether it is an address on the web whose host a policy can name.
  static boolean isAddress(String address) {
    try {
      URI uri = new URI(address);
      String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
      return (scheme.equals("https") || scheme.equals("http"))
          && uri.getHost() != null
          && uri.getUserInfo() == null;
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  private static String host(String address) {
    return Objects.requireNonNullElse(URI.create(address).getHost(), "").toLowerCase(Locale.ROOT);
  }

  private static List<Player> read() {
    try (var in = Players.class.getResourceAsStream("players.csv")) {
      String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return file.lines()
          .skip(1)
          .map(line -> line.split(";", -1))
          .map(part -> new Player(part[0], part[1].equals("query"), part[2], part[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
