import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/// One evening on which every council of the country sits: one vote in each within the same ten
/// seconds, spectators on live streams, phones following. See README.md.
///
/// `java Evening.java URL PID SPECTATORS-EACH ROUNDS [COUNCILS]`
final class Evening {
  static final int MEMBERS = 27;
  static final Duration WINDOW = Duration.ofSeconds(10);
  static final Pattern PLACE = Pattern.compile("href=\"/([a-z0-9-]+)\"");

  /// A council in the hall: the chair's two pages and the members' phones.
  record Sitting(String path, LiveSession.Person chair, LiveSession.Person console, List<LiveSession.Person> members) {}

  record Cast(LiveSession.Person member, Map<String, String> ballot, long after) {}

  void main(String[] arguments) throws Exception {
    String url = arguments[0];
    long server = Long.parseLong(arguments[1]);
    int spectators = Integer.parseInt(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    int most = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 1000;
    IO.println("load average before: " + LiveSession.load());
    List<String> places = places(url).stream().limit(most).toList();
    long began = System.nanoTime();
    List<Sitting> sittings = atOnce(4, places.stream().map(place -> sitting(url, place)).toList());
    List<LiveSession.Person> members = sittings.stream().flatMap(one -> one.members().stream()).toList();
    IO.println("%d sessions open, %d members in the halls, %.0f s".formatted(sittings.size(), members.size(), (System.nanoTime() - began) / 1e9));

    try (var streams = new LiveSession.Streams(url);
        var phones = new LiveSession.Phones(url, members)) {
      began = System.nanoTime();
      for (Sitting one : sittings) {
        streams.open(spectators, one.path() + "/voog?kes=otse&keel=et");
        for (LiveSession.Person member : one.members())
          phones.follow(member, one.path() + "/voog?kes=liige&keel=et");
      }
      int all = spectators * sittings.size();
      streams.await(all, 1, Duration.ofSeconds(120));
      phones.await(members.size(), 1, Duration.ofSeconds(60));
      IO.println(
          "streams open: %d of spectators, %d of members, connected in %.1f s; server's memory %s"
              .formatted(streams.reached(1), phones.reached(1), (System.nanoTime() - began) / 1e9, LiveSession.memory(server)));
      streams.silent();
      for (int round = 1; round <= rounds; round++)
        vote(round, sittings, spectators, streams, server);
      IO.println("phones fetched their page again " + phones.fetched() + " times");
    }
    IO.println("load average after: " + LiveSession.load());
  }

  /// Municipalities that have a session today.
  static List<String> places(String url) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      String today = "/istungid/" + LocalDate.now(ZoneId.of("Europe/Tallinn"));
      var found = new ArrayList<String>();
      var all = PLACE.matcher(body(client, url + "/omavalitsused"));
      while (all.find()) {
        String place = all.group(1);
        if (!place.equals("naidisvald") && body(client, url + "/" + place + "/istungid").contains("/" + place + today))
          found.add("/" + place + today);
      }
      return found;
    }
  }

  static String body(HttpClient client, String address) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
  }

  static Callable<Sitting> sitting(String url, String path) {
    return () -> {
      String persona = path.split("/")[1] + "-koormus";
      List<LiveSession.Person> members = new ArrayList<>();
      for (int n = 1; n <= MEMBERS; n++) {
        var member = new LiveSession.Person(url, path, "liige");
        member.signIn(persona + n);
        members.add(member);
      }
      LiveSession.Person chair = members.getFirst().beside("juhataja");
      chair.does("/avamine", "pohjus", "koormuskatse");
      String code = LiveSession.HALL_CODE.matcher(chair.page()).results().findFirst().orElseThrow().group(1);
      for (LiveSession.Person member : members) member.does("/kohalolek", "kood", code);
      LiveSession.Person console = chair.beside("juhataja");
      console.does("/kvoorum");
      return new Sitting(path, chair, console, members);
    };
  }

  static void vote(int round, List<Sitting> sittings, int spectators, LiveSession.Streams streams, long server)
      throws Exception {
    atOnce(4, sittings.stream().map(one -> (Callable<Void>) () -> open(round, one)).toList());
    Random random = new Random(round);
    List<Callable<List<Cast>>> asked = new ArrayList<>();
    for (Sitting one : sittings) {
      long begins = random.nextLong(WINDOW.toMillis() - 1000);
      asked.add(() -> {
        List<Cast> casts = new ArrayList<>();
        for (LiveSession.Person member : one.members()) {
          Map<String, String> ballot = member.form("/haal");
          ballot.put("haal", List.of("poolt", "poolt", "poolt", "vastu", "erapooletu").get(casts.size() % 5));
          casts.add(new Cast(member, ballot, begins + random.nextLong(1000)));
        }
        return casts;
      });
    }
    List<Cast> casts = atOnce(4, asked).stream().flatMap(List::stream).toList();
    Thread.sleep(3000);
    double cpu = LiveSession.cpuSeconds(server);
    long wall = System.nanoTime();
    List<Double> acknowledged =
        atOnce(casts.size(), casts.stream().map(cast -> (Callable<Double>) () -> {
          Thread.sleep(cast.after());
          long sent = System.nanoTime();
          cast.member().post(cast.ballot());
          return (System.nanoTime() - sent) / 1e6;
        }).toList());
    double used = LiveSession.cpuSeconds(server) - cpu;
    double seconds = (System.nanoTime() - wall) / 1e9;
    Thread.sleep(2000);
    List<Map<String, String>> declarations =
        atOnce(4, sittings.stream().map(one -> (Callable<Map<String, String>>) () -> {
          one.console().does("/haaletused/[^/]*/sulgemine");
          return one.console().form("/haaletused/[^/]*/tulemus");
        }).toList());
    Thread.sleep(3000);
    streams.mark();
    List<Callable<Long>> presses = new ArrayList<>();
    for (int i = 0; i < sittings.size(); i++) {
      Sitting one = sittings.get(i);
      Map<String, String> declaration = declarations.get(i);
      long after = random.nextLong(WINDOW.toMillis());
      presses.add(() -> {
        Thread.sleep(after);
        long press = System.nanoTime();
        one.console().post(declaration);
        return press;
      });
    }
    List<Long> pressed = atOnce(presses.size(), presses);
    Thread.sleep(3000);
    List<Double> heard = new ArrayList<>();
    for (int i = 0; i < sittings.size() * spectators; i++) {
      long at = streams.arrival(i);
      if (at != 0) heard.add((at - pressed.get(i / spectators)) / 1e6);
    }
    IO.println(
        "round %d: %d votes acknowledged, ms: %s | result at %d of %d spectators, ms from press: %s | server %.1f CPU s in %.1f s, %s"
            .formatted(round, acknowledged.size(), LiveSession.figures(acknowledged), heard.size(),
                sittings.size() * spectators, LiveSession.figures(heard), used, seconds, LiveSession.memory(server)));
  }

  /// The first vote is on the agenda, each other on an item's draft.
  static Void open(int round, Sitting one) throws Exception {
    if (round == 2) one.console().does("/paevakord/kinnitamine");
    if (round > 2) one.console().does("/paevakord/[^/]*/tulemus");
    if (round > 1) one.console().does("/paevakord/[^/]*/avamine");
    one.console().does("/haaletused", "tekst", "koormuskatse hääletus " + round, "pohjus", "katse");
    one.console().does("/haaletused/[^/]*/avamine");
    return null;
  }

  static <T> List<T> atOnce(int many, List<Callable<T>> work) throws Exception {
    var free = new Semaphore(many);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> one : work)
        futures.add(threads.submit(() -> {
          free.acquire();
          try {
            return one.call();
          } finally {
            free.release();
          }
        }));
      List<T> done = new ArrayList<>();
      for (Future<T> future : futures) done.add(future.get());
      return done;
    }
  }
}
