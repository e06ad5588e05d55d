import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A council votes within one second while spectators follow it live, over real HTTP. See README.md.
///
/// `java LiveSession.java council 31` writes a made-up council of so many members;
/// `java LiveSession.java run URL PID SPECTATORS ROUNDS` measures a freshly started demonstration.
final class LiveSession {
  static final Pattern FORM =
      Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  static final Pattern INPUT = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
  static final Pattern AREA = Pattern.compile("<textarea[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)");
  static final Pattern SELECT =
      Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  static final Pattern SELECTED = Pattern.compile("value=\"([^\"]*)\" selected");
  static final Pattern FIRST = Pattern.compile("<option value=\"([^\"]*)\"");
  private static final Pattern SESSION =
      Pattern.compile("/naidisvald/istungid/\\d{4}-\\d{2}-\\d{2}");
  static final Pattern HALL_CODE = Pattern.compile("hall-code.*?<strong>(\\d{6})", Pattern.DOTALL);
  static final Pattern PERSONA = Pattern.compile("action=\"/sisene/naidis/([^\"]+)\"");

  void main(String[] arguments) throws Exception {
    if (arguments.length == 2 && arguments[0].equals("council"))
      council(Integer.parseInt(arguments[1]));
    else if (arguments.length == 5 && arguments[0].equals("run"))
      new Evening(arguments[1], Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]))
          .hold(Integer.parseInt(arguments[4]));
    else IO.println("council MEMBERS, or run URL PID SPECTATORS ROUNDS");
  }

  static void council(int members) {
    String[] given = {"Aadu", "Berta", "Eedi", "Helju", "Juta", "Kaarel", "Leida", "Mati"};
    String[] family = {"Näidis", "Proov", "Katse", "Mõõt", "Koorem", "Võrdlus", "Tamme", "Kase", "Saare", "Jõe"};
    IO.println("given;family;seniority;faction;leads;offices");
    for (int i = 1; i <= members; i++) {
      String faction = i % 3 == 0 ? "" : i % 3 == 1 ? "Ühine Näidisvald" : "Elav maakoht";
      IO.println(
          String.join(
              ";",
              given[(i - 1) % given.length],
              family[(i - 1) / given.length],
              Integer.toString(i),
              faction,
              i == 4 || i == 5 ? "jah" : "",
              i == 1 ? "CHAIR" : i == 2 ? "DEPUTY_CHAIR" : ""));
    }
    IO.println("Kadri;Aasa;;;;MINUTE_TAKER\nPiret;Arro;;;;MUNICIPAL_SECRETARY\nRaivo;Aavik;;;;MAYOR");
  }

  /// The whole run, from the chair's first click to the table of figures.
  static final class Evening {
    private final String url;
    private final long server;
    private final int spectators;
    private final String session;
    private final List<Double> acknowledged = new ArrayList<>();
    private final List<Double> pressed = new ArrayList<>();
    private final List<Double> heard = new ArrayList<>();

    Evening(String url, long server, int spectators) throws Exception {
      this.url = url;
      this.server = server;
      this.spectators = spectators;
      this.session = coming(url);
    }

    /// It stands first on the page of sessions.
    private static String coming(String url) throws Exception {
      var request = HttpRequest.newBuilder(URI.create(url + "/naidisvald/istungid")).build();
      String page = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      return SESSION.matcher(page).results().findFirst().orElseThrow().group();
    }

    void hold(int rounds) throws Exception {
      IO.println("load average before: " + load());
      Map<String, Person> people = signIn();
      Person chair = people.get("esimees").at("juhataja");
      chair.does("/avamine", "pohjus", "koormuskatse");
      String code =
          HALL_CODE.matcher(chair.page()).results().findFirst().orElseThrow().group(1);
      chair.at("liige");
      List<Person> members =
          people.values().stream().filter(one -> one.offers("/kohalolek")).toList();
      for (Person member : members) member.does("/kohalolek", "kood", code);
      // The chair has two pages open: votes on the phone, presides on the console.
      Person console = chair.beside("juhataja");
      console.does("/kvoorum");
      IO.println("members in the hall: " + members.size());

      try (Streams public_ = new Streams(url); Phones phones = new Phones(url, members)) {
        long began = System.nanoTime();
        public_.open(spectators, session + "/voog?kes=otse&keel=et");
        phones.follow(session + "/voog?kes=liige&keel=et");
        public_.await(spectators, 1, Duration.ofSeconds(30));
        IO.println("spectators on live streams: %d, connected in %.1f s, server's memory %s"
            .formatted(public_.reached(1), (System.nanoTime() - began) / 1e9, memory()));
        public_.silent();
        for (int round = 0; round < rounds; round++) {
          prepare(console, round);
          vote(round, console, members, public_);
        }
        IO.println("phones fetched their page again " + phones.fetched() + " times");
      }
      List<Double> warm = acknowledged.subList(members.size(), acknowledged.size());
      IO.println("--- all rounds but the first, which is cold");
      IO.println("vote acknowledged, ms:              " + figures(warm));
      IO.println("result at a spectator, ms from press: "
          + figures(pressed.subList(spectators, pressed.size())));
      IO.println("result at a spectator, ms from the chair's acknowledgement: "
          + figures(heard.subList(spectators, heard.size())));
      IO.println("load average after: " + load());
    }

    private Map<String, Person> signIn() throws Exception {
      Map<String, Person> people = new LinkedHashMap<>();
      String page = new Person(url, session, "").get("/sisene");
      for (MatchResult found : PERSONA.matcher(page).results().toList()) {
        Person person = new Person(url, session, "liige");
        person.signIn(found.group(1));
        people.put(found.group(1), person);
      }
      return people;
    }

    /// The first vote is on the agenda, each other on an item's draft.
    private void prepare(Person chair, int round) throws Exception {
      if (round == 1) chair.does("/paevakord/kinnitamine");
      if (round > 1) chair.does("/paevakord/[^/]*/tulemus");
      if (round > 0) chair.does("/paevakord/[^/]*/avamine");
      chair.does("/haaletused", "tekst", "koormuskatse hääletus " + round, "pohjus", "katse");
    }

    private void vote(int round, Person chair, List<Person> members, Streams streams)
        throws Exception {
      chair.does("/haaletused/[^/]*/avamine");
      List<Map<String, String>> ballots = new ArrayList<>();
      for (Person member : members) ballots.add(member.form("/haal"));
      Thread.sleep(1500);
      double cpu = cpuSeconds();
      long wall = System.nanoTime();
      List<Double> times = castAll(members, ballots);
      acknowledged.addAll(times);
      Thread.sleep(1000);
      chair.does("/haaletused/[^/]*/sulgemine");
      Thread.sleep(1500);
      Map<String, String> declaration = chair.form("/haaletused/[^/]*/tulemus");
      long before = streams.newest();
      streams.mark();
      long press = System.nanoTime();
      chair.post(declaration);
      long answer = System.nanoTime();
      streams.await(spectators, before + 1, Duration.ofSeconds(20));
      List<Double> arrivals = streams.arrivals();
      double used = cpuSeconds() - cpu;
      double seconds = (System.nanoTime() - wall) / 1e9;
      for (double at : arrivals) {
        pressed.add((at - press) / 1e6);
        heard.add((at - answer) / 1e6);
      }
      List<Double> mine = pressed.subList(pressed.size() - arrivals.size(), pressed.size());
      IO.println("round %d: acknowledged %s | declared in %.0f ms | result at %d spectators, from press: %s | server %.2f CPU s in %.1f s, %s"
          .formatted(round + 1, figures(times), (answer - press) / 1e6, arrivals.size(),
              figures(mine), used, seconds, memory()));
    }

    /// Every member at an own moment of one second, each in an own thread.
    private static List<Double> castAll(List<Person> members, List<Map<String, String>> ballots)
        throws Exception {
      String[] choices = {"poolt", "poolt", "poolt", "vastu", "erapooletu"};
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<Double>> votes = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
          Person member = members.get(i);
          Map<String, String> ballot = ballots.get(i);
          ballot.put("haal", choices[i % choices.length]);
          long wait = i * 1000L / members.size();
          votes.add(threads.submit(() -> {
            Thread.sleep(wait);
            long sent = System.nanoTime();
            member.post(ballot);
            return (System.nanoTime() - sent) / 1e6;
          }));
        }
        List<Double> times = new ArrayList<>();
        for (Future<Double> vote : votes) times.add(vote.get());
        return times;
      }
    }

    private double cpuSeconds() throws IOException {
      return LiveSession.cpuSeconds(server);
    }

    private String memory() throws IOException {
      return LiveSession.memory(server);
    }
  }

  static double cpuSeconds(long process) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
  }

  static String memory(long process) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
        .findFirst()
        .orElse("?");
  }

  static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).strip();
  }

  static String figures(List<Double> values) {
    if (values.isEmpty()) return "none";
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return "p50 %.0f, p95 %.0f, p99 %.0f, last %.0f"
        .formatted(part(sorted, 50), part(sorted, 95), part(sorted, 99), sorted[sorted.length - 1]);
  }

  static double part(double[] sorted, int percent) {
    return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
  }

  /// One person's browser: cookies, the page of a door, its forms.
  static final class Person {
    /// One for everybody: a client of its own would cost each person a thread.
    private static final HttpClient HTTP =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> cookies;
    private final String url;
    private final String session;
    private String door;

    Person(String url, String session, String door) {
      this(url, session, door, new ConcurrentHashMap<>());
    }

    private Person(String url, String session, String door, Map<String, String> cookies) {
      this.cookies = cookies;
      this.url = url;
      this.session = session;
      this.door = door;
    }

    Person at(String other) {
      door = other;
      return this;
    }

    Person beside(String other) {
      return new Person(url, session, other, cookies);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
        throws IOException, InterruptedException {
      if (!cookies.isEmpty()) request.header("Cookie", cookie());
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      for (String set : answer.headers().allValues("Set-Cookie")) {
        String[] cookie = set.split(";", 2)[0].split("=", 2);
        cookies.put(cookie[0], cookie[1]);
      }
      return answer;
    }

    private HttpRequest.Builder to(String path) {
      return HttpRequest.newBuilder(URI.create(url + path));
    }

    String get(String path) throws IOException, InterruptedException {
      return send(to(path).header("X-Fragment", "1")).body();
    }

    String page() throws IOException, InterruptedException {
      return send(to(session + "/" + door)).body();
    }

    String refresh() throws IOException, InterruptedException {
      return get(session + "/" + door);
    }

    String cookie() {
      return cookies.entrySet().stream()
          .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
          .collect(Collectors.joining("; "));
    }

    void signIn(String persona) throws IOException, InterruptedException {
      post(form(send(to("/sisene")).body(), "/sisene/naidis/" + persona));
    }

    boolean offers(String action) {
      try {
        return FORM.matcher(page()).results().anyMatch(form -> form.group(1).endsWith(action));
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    void does(String action, String... typed) throws IOException, InterruptedException {
      Map<String, String> form = form(action);
      for (int i = 0; i < typed.length; i += 2) form.put(typed[i], typed[i + 1]);
      post(form);
    }

    Map<String, String> form(String action) throws IOException, InterruptedException {
      return form(page(), action);
    }

    private Map<String, String> form(String page, String action) {
      MatchResult form =
          FORM.matcher(page)
              .results()
              .filter(found -> found.group(1).matches(".*" + action))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no form " + action + " on " + door));
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("", form.group(1));
      INPUT.matcher(form.group(2)).results().forEach(f -> fields.put(f.group(1), f.group(2)));
      AREA.matcher(form.group(2)).results().forEach(f -> fields.put(f.group(1), f.group(2)));
      for (MatchResult select : SELECT.matcher(form.group(2)).results().toList())
        SELECTED
            .matcher(select.group(2))
            .results()
            .findFirst()
            .or(() -> FIRST.matcher(select.group(2)).results().findFirst())
            .ifPresent(chosen -> fields.put(select.group(1), chosen.group(1)));
      return fields;
    }

    void post(Map<String, String> form) throws IOException, InterruptedException {
      String body =
          form.entrySet().stream()
              .filter(field -> !field.getKey().isEmpty())
              .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
              .collect(Collectors.joining("&"));
      HttpResponse<String> answer =
          send(
              to(form.get(""))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(body)));
      if (answer.statusCode() != 302 && answer.statusCode() != 303)
        throw new IllegalStateException(
            form.get("") + ": " + answer.statusCode() + " "
                + answer.body().replaceAll("<[^>]+>|\\s+", " "));
    }
  }

  /// Many server-sent streams in one thread: of what arrives only the last number is looked at.
  static sealed class Streams implements AutoCloseable {
    private final InetSocketAddress address;
    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final List<Stream> streams = new ArrayList<>();
    private volatile boolean over;

    Streams(String url) throws IOException {
      URI uri = URI.create(url);
      address = new InetSocketAddress(uri.getHost(), uri.getPort());
      selector = Selector.open();
      Thread.ofPlatform().daemon().start(this::read);
    }

    void open(int number, String path) throws IOException {
      for (int i = 0; i < number; i++) open(path, "");
    }

    synchronized void open(String path, String headers) throws IOException {
      SocketChannel channel = SocketChannel.open(address);
      channel.write(ByteBuffer.wrap(
          ("GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept: text/event-stream\r\n%s\r\n"
              .formatted(path, address.getHostString(), address.getPort(), headers))
              .getBytes(StandardCharsets.US_ASCII)));
      channel.configureBlocking(false);
      Stream stream = new Stream(channel, streams.size());
      streams.add(stream);
      channel.register(selector, SelectionKey.OP_READ, stream);
      selector.wakeup();
    }

    /// From now on the moment is kept when a stream tells of something new.
    void mark() {
      for (Stream stream : List.copyOf(streams)) {
        stream.at = 0;
        stream.mark = stream.number;
      }
    }

    long newest() {
      return streams.stream().mapToLong(stream -> stream.number).max().orElse(0);
    }

    long reached(long number) {
      return streams.stream().filter(stream -> stream.number >= number).count();
    }

    void await(int readers, long number, Duration longest) throws InterruptedException {
      long end = System.nanoTime() + longest.toNanos();
      while (reached(number) < readers && System.nanoTime() < end) Thread.sleep(20);
    }

    /// Says what those streams have told that have no number yet.
    void silent() {
      streams.stream()
          .filter(stream -> stream.number == 0)
          .limit(3)
          .forEach(stream -> IO.println("silent: " + stream.end()));
    }

    /// When the stream opened as the n-th told of something new; 0 where it did not.
    long arrival(int n) {
      return streams.get(n).at;
    }

    List<Double> arrivals() {
      return streams.stream().filter(stream -> stream.at != 0).map(stream -> (double) stream.at).toList();
    }

    void arrived(Stream stream) {}

    private void read() {
      try {
        while (!over) {
          selector.select(key -> read((Stream) key.attachment(), key), 100);
        }
      } catch (IOException e) {
        if (!over) throw new IllegalStateException(e);
      }
    }

    private void read(Stream stream, SelectionKey key) {
      try {
        boolean changed = false;
        buffer.clear();
        int read;
        while ((read = stream.channel.read(buffer)) > 0) {
          buffer.flip();
          changed |= stream.take(buffer);
          buffer.clear();
        }
        if (read < 0) key.cancel();
        if (!changed) return;
        if (stream.number > stream.mark && stream.at == 0) stream.at = System.nanoTime();
        arrived(stream);
      } catch (IOException e) {
        key.cancel();
      }
    }

    @Override
    public void close() throws IOException {
      over = true;
      for (Stream stream : streams) stream.channel.close();
      selector.close();
    }
  }

  /// What one stream has told. The line `id: 42` ends each message, with at most the server's time
  /// after it, so the end of what has arrived is enough.
  static final class Stream {
    private static final Pattern ID = Pattern.compile("id: (\\d+)\\S*\n");
    private static final int END = 160;

    final SocketChannel channel;
    final int index;
    volatile long number;
    volatile long mark = Long.MAX_VALUE;
    volatile long at;
    private final byte[] end = new byte[END];

    Stream(SocketChannel channel, int index) {
      this.channel = channel;
      this.index = index;
    }

    String end() {
      return new String(end, StandardCharsets.ISO_8859_1).strip().replaceAll("\\s+", " ");
    }

    /// Whether a new number stands at the end.
    boolean take(ByteBuffer bytes) {
      int fresh = Math.min(END, bytes.remaining());
      System.arraycopy(end, fresh, end, 0, END - fresh);
      bytes.position(bytes.limit() - fresh);
      bytes.get(end, END - fresh, fresh);
      long before = number;
      var found = ID.matcher(new String(end, StandardCharsets.ISO_8859_1));
      while (found.find()) number = Math.max(number, Long.parseLong(found.group(1)));
      return number != before;
    }
  }

  /// The members' phones: what their streams tell makes them fetch their page, one at a time each.
  static final class Phones extends Streams {
    private final List<Person> members;
    private final Map<Integer, AtomicBoolean> busy = new ConcurrentHashMap<>();
    private final LongAdder fetched = new LongAdder();

    Phones(String url, List<Person> members) throws IOException {
      super(url);
      this.members = members;
    }

    void follow(String path) throws IOException {
      for (Person member : members) follow(member, path);
    }

    void follow(Person member, String path) throws IOException {
      open(path, "Cookie: " + member.cookie() + "\r\n");
    }

    long fetched() {
      return fetched.sum();
    }

    @Override
    void arrived(Stream stream) {
      AtomicBoolean flag = busy.computeIfAbsent(stream.index, _ -> new AtomicBoolean());
      if (!flag.compareAndSet(false, true)) return;
      Thread.startVirtualThread(() -> {
        try {
          members.get(stream.index).refresh();
          fetched.increment();
        } catch (IOException | InterruptedException e) {
          throw new IllegalStateException(e);
        } finally {
          flag.set(false);
        }
      });
    }
  }
}
