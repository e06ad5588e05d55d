import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Asks for each kind of page and list many times, one after another, each time of another
/// municipality and another thing in it, and prints how long the answers took.
///
/// `java Pages.java http://localhost:PORT [TIMES] < addresses`
///
/// Each line of the addresses is one kind. `{vald}` becomes a municipality; `<list|pattern>` is
/// first asked for the list, and becomes one of the addresses in it that match the pattern.
class Pages {
  static final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  static final Random random = new Random(7);
  static final Pattern CHOICE = Pattern.compile("<([^|>]+)\\|([^>]+)>");

  public static void main(String... args) throws Exception {
    String base = args[0];
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 60;
    List<String> places = places(base);
    System.out.printf("%-58s %6s %6s %6s %8s%n", "", "p50", "p95", "max", "bytes");
    for (String line : Files.readAllLines(Path.of("/dev/stdin"))) {
      if (line.isBlank() || line.startsWith("#")) continue;
      long[] nanos = new long[times];
      long bytes = 0;
      String failed = "";
      for (int i = -5; i < times; i++) {
        String address = address(base, line, places.get(random.nextInt(places.size())));
        if (address == null) {
          failed = " nothing to choose from";
          break;
        }
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = get(base + address);
        long took = System.nanoTime() - begun;
        if (answer.statusCode() != 200) failed = " " + answer.statusCode() + " " + address;
        if (i >= 0) nanos[i] = took;
        bytes = Math.max(bytes, answer.body().length);
      }
      Arrays.sort(nanos);
      System.out.printf(
          "%-58s %6.1f %6.1f %6.1f %8d%s%n",
          line.replaceAll("<[^|>]+\\|[^>]+>", "<one>"),
          nanos[times / 2] / 1e6,
          nanos[times * 95 / 100] / 1e6,
          nanos[times - 1] / 1e6,
          bytes,
          failed);
    }
  }

  /// The municipalities that have sessions; in the smallest data set that is the demonstration's.
  static List<String> places(String base) throws Exception {
    var found = new ArrayList<String>();
    var all = Pattern.compile("href=\"/([a-z0-9-]+)\"").matcher(text(base + "/omavalitsused"));
    while (all.find())
      if (text(base + "/" + all.group(1) + "/istungid").contains("/istungid/2"))
        found.add(all.group(1));
    return found.isEmpty() ? List.of("naidisvald") : found;
  }

  static String address(String base, String line, String place) throws Exception {
    String address = line.strip().replace("{vald}", place);
    var choice = CHOICE.matcher(address);
    if (!choice.find()) return address;
    var pattern = Pattern.compile(choice.group(2));
    var found = pattern.matcher(text(base + choice.group(1)));
    var options = new ArrayList<String>();
    while (found.find()) options.add(found.group());
    if (options.isEmpty()) return null;
    return choice.replaceFirst(options.get(random.nextInt(options.size())));
  }

  static String text(String address) throws Exception {
    return new String(get(address).body());
  }

  static HttpResponse<byte[]> get(String address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }
}
