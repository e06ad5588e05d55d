package ee.kogukoda;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.database.DatabaseTest;
import ee.kogukoda.database.FreshDatabase;
import ee.kogukoda.meetings.hall.HallBrowser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/// Two instances of the house on one PostgreSQL.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesTest {
  private static final String HEALTH = "/actuator/health/readiness";
  private static final List<String> MEMBERS =
      List.of(
          "lembit-jalakas",
          "katlin-ader",
          "varmo-aasmae",
          "reet-ivask",
          "erkki-harm",
          "jelena-gavrilova",
          "urve-annus",
          "siim-jaakson");

  private final FreshDatabase database;
  private final HttpClient client = HttpClient.newHttpClient();
  private final RunningInstance first;
  private final RunningInstance second;

  TwoInstancesTest(FreshDatabase database) {
    this.database = database;
    first = RunningInstance.launch(database);
    second = RunningInstance.launch(database);
  }

  @BeforeAll
  void bothAreReady() {
    first.awaitReady();
    second.awaitReady();
  }

  @AfterAll
  void bothEnd() {
    first.close();
    second.close();
  }

  @Test
  @Order(1)
  void bothServeOneHouse() throws Exception {
    assertThat(status(first)).isEqualTo(200);
    assertThat(status(second)).isEqualTo(200);
    assertThat(rowsOf("municipalities.municipality where slug = 'naidisvald'")).isOne();
  }

  @Test
  @Order(2)
  void aVoteCastOnOneIsOnTheScreensOfTheOtherWithinASecond() throws Exception {
    String session = new TestBrowser(first.port()).evening();
    HallBrowser chair = HallBrowser.of(first.port(), "esimees", session, "juhataja");
    chair.does("/avamine", "pohjus", "proov enne aega");
    String code = chair.hallCode();
    List<HallBrowser> members =
        MEMBERS.stream()
            .map(member -> HallBrowser.of(turn(member).port(), member, session, "liige"))
            .map(member -> member.does("/kohalolek", "kood", code))
            .toList();
    chair.does("/kvoorum").does("/haaletused").does("/haaletused/[^/]+/avamine");

    var lines = new LinkedBlockingQueue<String>();
    Thread screen = Thread.ofVirtual().start(() -> listen(session + "/voog?kes=otse", lines));
    await(lines, "Hääletanud on 0 liiget", 30_000);
    for (int i = 0; i < members.size(); i++) {
      members.get(i).does("/haal", "haal", "poolt");

      await(lines, "Hääletanud on %d liige".formatted(i + 1), 1_000);
    }
    assertThat(chair.page()).contains("<strong>8</strong>");
    chair.does("/haaletused/[^/]+/sulgemine").does("/haaletused/[^/]+/tulemus");
    await(lines, "8 poolt", 1_000);
    screen.interrupt();
  }

  @Test
  @Order(3)
  void oneGoesOnWhenTheOtherIsKilled() throws Exception {
    first.kill();

    assertThat(status(second)).isEqualTo(200);
    try (var again = RunningInstance.start(database, "--server.port=" + first.port())) {
      assertThat(again.port()).isEqualTo(first.port());
      assertThat(status(again)).isEqualTo(200);
    }
  }

  /// Every other member uses the other instance.
  private RunningInstance turn(String member) {
    return MEMBERS.indexOf(member) % 2 == 0 ? first : second;
  }

  private void listen(String stream, LinkedBlockingQueue<String> lines) {
    try {
      var request = HttpRequest.newBuilder(second.at(stream)).build();
      try (Stream<String> heard = client.send(request, BodyHandlers.ofLines()).body()) {
        heard.forEach(lines::add);
      }
    } catch (IOException | UncheckedIOException over) {
      lines.add("the stream has ended: " + over);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(LinkedBlockingQueue<String> lines, String text, long patience)
      throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience);
    while (true) {
      String line = lines.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      assertThat(line).as("not told in %d ms: %s", patience, text).isNotNull();
      if (line.contains(text)) return;
    }
  }

  private int status(RunningInstance instance) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(instance.at(HEALTH)).build();
    return client.send(request, BodyHandlers.ofString()).statusCode();
  }

  private long rowsOf(String table) {
    return database.asOwner().sql("select count(*) from " + table).query(Long.class).single();
  }
}
