package ee.kogukoda.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ee.kogukoda.database.DatabaseTest;
import ee.kogukoda.database.FreshDatabase;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two instances of the house on one database.
@DatabaseTest
class LiveTest {
  private static final Duration RARELY = Duration.ofMinutes(5);

  private final FreshDatabase database;
  private final Hall hall = new Hall();
  private LiveHouse one;
  private LiveHouse other;

  LiveTest(FreshDatabase database) {
    this.database = database;
  }

  /// A hall whose clock is turned by hand; it counts how often it has been looked at.
  private static final class Hall implements LiveSource {
    final AtomicLong clock = new AtomicLong(1);
    final AtomicInteger looks = new AtomicInteger();
    String padding = "";

    @Override
    public String prefix() {
      return "hall:";
    }

    @Override
    public List<LiveMessage> render(String topic, String audience, @Nullable Long after) {
      looks.incrementAndGet();
      if (topic.equals("hall:dark")) throw new IllegalStateException("no light");
      long now = clock.get();
      return List.of(
          new LiveMessage("name", 1, "saal\n" + audience),
          new LiveMessage("clock", now, "kell " + now + padding));
    }
  }

  @BeforeEach
  void openHouses() throws Exception {
    one = new LiveHouse(database.dataSource(), RARELY, hall);
    other = new LiveHouse(database.dataSource(), RARELY, hall);
  }

  @AfterEach
  void closeHouses() throws Exception {
    one.close();
    other.close();
  }

  @Test
  void showsAtOnceHowThingsStand() {
    try (var reader = new LiveClient(one.port(), "/hall:a?public")) {
      await().untilAsserted(() -> assertThat(reader.count("id: 1")).isEqualTo(1));

      assertThat(reader.lines.getFirst()).startsWith("retry: ");
      assertThat(reader.lines)
          .containsSubsequence(
              "event: name", "data: saal", "data: public", "", "event: clock", "data: kell 1");
    }
  }

  @Test
  void isSeenOnBothInstancesAndSendsOnlyWhatHasChanged() {
    try (var here = new LiveClient(one.port(), "/hall:a?public");
        var there = new LiveClient(other.port(), "/hall:a?public")) {
      await().until(() -> here.count("id: 1") + there.count("id: 1") == 2);

      turnClockTo(2, "hall:a");

      await().until(() -> here.count("data: kell 2") + there.count("data: kell 2") == 2);
      assertThat(there.count("event: name")).isEqualTo(1);
    }
  }

  @Test
  void announcementThatIsRolledBackIsNotHeard() {
    try (var reader = new LiveClient(other.port(), "/hall:a?public")) {
      await().until(() -> reader.count("id: 1") == 1);
      int looks = hall.looks.get();

      try {
        database.inTransaction(() -> {
          one.live.announce("hall:a", 9);
          throw new IllegalStateException("rolled back");
        });
      } catch (IllegalStateException expected) {
        turnClockTo(1, "hall:b");
      }

      await().during(Duration.ofMillis(200)).until(() -> hall.looks.get() == looks);
    }
  }

  @Test
  void rendersOnceForAllWhoMaySeeTheSame() {
    try (var a = new LiveClient(one.port(), "/hall:a?public");
        var b = new LiveClient(one.port(), "/hall:a?public");
        var c = new LiveClient(one.port(), "/hall:a?public")) {
      await().until(() -> a.count("id: 1") + b.count("id: 1") + c.count("id: 1") == 3);
      int looks = hall.looks.get();

      turnClockTo(2, "hall:a");

      await().until(() -> a.count("id: 2") + b.count("id: 2") + c.count("id: 2") == 3);
      assertThat(hall.looks.get()).isEqualTo(looks + 1);
    }
  }

  @Test
  void readerWhoComesBackWithEverythingGetsNothingTwice() {
    hall.clock.set(5);
    try (var stays = new LiveClient(one.port(), "/hall:a?public");
        var there = new LiveClient(other.port(), "/hall:a?public")) {
      await().until(() -> stays.count("id: 5") + there.count("id: 5") == 2);
      String mark = mark(stays);
      try (var knowsAll = new LiveClient(one.port(), "/hall:a?public", "Last-Event-ID", mark);
          var moves = new LiveClient(other.port(), "/hall:a?public", "Last-Event-ID", mark);
          var earlier = new LiveClient(one.port(), "/hall:a?public", "Last-Event-ID", "4.1f");
          var another = new LiveClient(one.port(), "/hall:a?public", "Last-Event-ID", "5.1f")) {
        await().until(() -> earlier.count("id: 5") + another.count("id: 5") == 2);

        assertThat(another.count("event: name")).isEqualTo(1);
        assertThat(knowsAll.lines).doesNotContain("event: name", "event: clock");
        assertThat(moves.lines).doesNotContain("event: name", "event: clock");
      }
    }
  }

  @Test
  void followsADatabaseThatWasPutBack() {
    hall.clock.set(9);
    try (var here = new LiveClient(one.port(), "/hall:a?public");
        var there = new LiveClient(other.port(), "/hall:a?public")) {
      await().until(() -> here.count("id: 9") + there.count("id: 9") == 2);

      hall.clock.set(3);
      one.live.dropConnection();
      await().until(() -> here.count("data: kell 3") == 1);

      turnClockTo(9, "hall:a");
      await().until(() -> there.count("data: kell 9") == 1);
      turnClockTo(4, "hall:a");
      await().until(() -> here.count("data: kell 4") + there.count("data: kell 4") == 2);
      turnClockTo(5, "hall:a");
      await().until(() -> here.count("data: kell 5") + there.count("data: kell 5") == 2);
    }
  }

  @Test
  void noticesByItselfThatTheDatabaseWasPutBack() throws Exception {
    hall.clock.set(9);
    try (var house = new LiveHouse(database.dataSource(), Duration.ofMillis(50), hall);
        var reader = new LiveClient(house.port(), "/hall:a?public")) {
      await().until(() -> reader.count("id: 9") == 1);

      hall.clock.set(3);

      await().until(() -> reader.count("data: kell 3") == 1);
    }
  }

  @Test
  void aStreamEndsAfterAWhileSoThatItsReaderIsAskedForTheRightAnew() throws Exception {
    try (var house =
            new LiveHouse(
                database.dataSource(), Duration.ofMillis(50), Duration.ofMillis(200), hall);
        var reader = new LiveClient(house.port(), "/hall:a?public")) {
      await().until(() -> reader.count("id: 1") == 1);

      await().until(reader.ended::isDone);
      assertThat(house.live.readers()).isZero();
    }
  }

  @Test
  void slowReaderGetsTheNewestAlone() throws Exception {
    hall.padding = " ".repeat(1_000_000);
    try (var socket = new Socket()) {
      socket.setReceiveBufferSize(10_000);
      socket.connect(new java.net.InetSocketAddress("localhost", one.port()));
      socket
          .getOutputStream()
          .write("GET /hall:a?public HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
      await().until(() -> one.live.readers() == 1);
      for (int time = 2; time <= 30; time++) {
        int looks = hall.looks.get();
        turnClockTo(time, "hall:a");
        await().until(() -> hall.looks.get() > looks);
      }

      String all = readUntil(socket.getInputStream(), "id: 30");

      assertThat(all).contains("kell 30");
      assertThat(all.split("event: clock", -1).length - 1).isLessThan(15);
    }
  }

  @Test
  void sourceThatFailsDisturbsNobodyElse() {
    try (var dark = new LiveClient(one.port(), "/hall:dark?public");
        var lit = new LiveClient(one.port(), "/hall:a?public")) {
      await().until(() -> lit.count("id: 1") == 1);

      turnClockTo(2, "hall:dark");
      turnClockTo(2, "hall:a");

      await().until(() -> lit.count("id: 2") == 1);
      assertThat(dark.ended).isNotDone();
    }
  }

  @Test
  void catchesUpAfterItsConnectionWasLost() {
    try (var reader = new LiveClient(one.port(), "/hall:a?public")) {
      await().until(() -> reader.count("id: 1") == 1);

      one.live.dropConnection();
      turnClockTo(2, "hall:a");

      await().until(() -> reader.count("data: kell 2") == 1);
    }
  }

  @Test
  void tellsTheTimeWhereNothingElseHappens() throws Exception {
    try (var house = new LiveHouse(database.dataSource(), Duration.ofMillis(50), hall);
        var reader = new LiveClient(house.port(), "/hall:a?public")) {
      await().until(() -> reader.count("event: aeg") >= 3);
    }
  }

  @Test
  void forgetsReadersWhoHaveLeft() throws Exception {
    try (var house = new LiveHouse(database.dataSource(), Duration.ofMillis(50), hall)) {
      try (var reader = new LiveClient(house.port(), "/hall:a?public")) {
        await().until(() -> reader.count("id: 1") == 1);
        assertThat(house.live.readers()).isEqualTo(1);
      }

      await().until(() -> house.live.readers() == 0);
    }
  }

  @Test
  void endsItsStreamsWhenItStopsAndTakesNoMore() {
    try (var reader = new LiveClient(one.port(), "/hall:a?public")) {
      await().until(() -> reader.count("id: 1") == 1);

      one.live.stop();

      await().until(reader.ended::isDone);
      try (var late = new LiveClient(one.port(), "/hall:a?public")) {
        await().until(late.ended::isDone);
        assertThat(late.lines).isEmpty();
      }
    }
  }

  @Test
  void tellsWhomItHasNoRoomForWhenToComeBack() throws Exception {
    var readers = new ArrayList<LiveClient>();
    for (int i = 0; i < LiveHouse.MOST; i++)
      readers.add(new LiveClient(one.port(), "/hall:a?public"));
    await().until(() -> one.live.readers() == LiveHouse.MOST);

    HttpResponse<String> answer;
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://localhost:" + one.port() + "/hall:a?public");
      answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(3L, 10L);
    readers.forEach(LiveClient::close);
  }

  private static String mark(LiveClient reader) {
    return reader.lines.stream()
        .filter(line -> line.startsWith("id: "))
        .reduce((_, last) -> last)
        .orElseThrow()
        .substring(4);
  }

  private void turnClockTo(long time, String topic) {
    database.inTransaction(() -> {
      hall.clock.set(time);
      one.live.announce(topic, time);
      return null;
    });
  }

  private static String readUntil(InputStream in, String end) throws Exception {
    var text = new StringBuilder();
    byte[] buffer = new byte[100_000];
    while (text.indexOf(end, Math.max(0, text.length() - 200_000)) < 0) {
      int read = in.read(buffer);
      if (read < 0) break;
      text.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
    }
    return text.toString();
  }
}
