package ee.kogukoda.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.RunningInstance;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.database.DatabaseTest;
import ee.kogukoda.database.FreshDatabase;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.hall.HallBrowser;
import ee.kogukoda.meetings.session.HashChain;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.VoteEvent.VoteCast;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The server is killed while members vote. Whoever was told that the vote counts finds it counted.
@DatabaseTest
class CrashTest {
  private static final List<String> MEMBERS =
      List.of(
          "lembit-jalakas",
          "katlin-ader",
          "varmo-aasmae",
          "reet-ivask",
          "erkki-harm",
          "jelena-gavrilova",
          "urve-annus",
          "siim-jaakson",
          "hilda-aun",
          "mihhail-drozdov");
  private static final int ACKNOWLEDGED_BEFORE_THE_CRASH = 60;

  private final FreshDatabase database;
  private String session = "";

  CrashTest(FreshDatabase database) {
    this.database = database;
  }

  @Test
  void noAcknowledgedVoteIsLostAndNoneCountsTwice() throws Exception {
    var before = RunningInstance.start(database);
    session = new TestBrowser(before.port()).evening();
    HallBrowser chair = HallBrowser.of(before.port(), "esimees", session, "juhataja");
    List<Voter> voters = voteIsOpen(before.port(), chair);

    var acknowledged = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_CRASH);
    List<Thread> voting =
        voters.stream().map(v -> Thread.ofVirtual().start(() -> v.vote(acknowledged))).toList();
    boolean reached = acknowledged.await(2, TimeUnit.MINUTES);
    before.kill();
    for (Thread each : voting) each.join();

    assertThat(reached).isTrue();
    assertThat(voters).allSatisfy(voter -> assertThat(voter.refused).isEmpty());
    List<LoggedEvent> left = log();
    assertThat(HashChain.verify(left)).isTrue();
    for (Voter voter : voters)
      assertThat(choices(left, voter)).containsAllEntriesOf(voter.acknowledged);

    try (var again = RunningInstance.start(database, "--server.port=" + before.port())) {
      assertThat(again.port()).isEqualTo(before.port());
      for (Voter voter : voters) voter.sendTheLastAgain();
      chair.does("/haaletused/[^/]+/sulgemine").does("/haaletused/[^/]+/tulemus");

      List<LoggedEvent> whole = log();
      assertThat(HashChain.verify(whole)).isTrue();
      assertThat(whole).startsWith(left.toArray(LoggedEvent[]::new));
      assertThat(whole.stream().filter(CrashTest::isVote).map(LoggedEvent::commandId))
          .doesNotHaveDuplicates();
      for (Voter voter : voters)
        assertThat(choices(whole, voter))
            .containsExactlyInAnyOrderEntriesOf(voter.acknowledged)
            .containsEntry(voter.last, voter.choice);
      assertThat(chair.page()).contains(inWords(voters));
    }
  }

  private List<Voter> voteIsOpen(int port, HallBrowser chair) {
    chair.does("/avamine", "pohjus", "proov enne aega");
    String code = chair.hallCode();
    List<HallBrowser> phones =
        MEMBERS.stream()
            .map(persona -> HallBrowser.of(port, persona, session, "liige"))
            .map(phone -> phone.does("/kohalolek", "kood", code))
            .toList();
    chair.does("/kvoorum").does("/haaletused").does("/haaletused/[^/]+/avamine");
    return phones.stream().map(Voter::new).toList();
  }

  /// By command, what this member chose: the form names the command, and nobody else knows it.
  private static Map<UUID, String> choices(List<LoggedEvent> log, Voter voter) {
    Map<UUID, String> found = new LinkedHashMap<>();
    for (LoggedEvent logged : log) {
      if (logged.event() instanceof VoteCast cast && voter.sent.contains(logged.commandId())) {
        assertThat(logged.actor().person()).isEqualTo(cast.member().value());
        found.put(logged.commandId(), word(cast));
      }
    }
    return found;
  }

  private static String word(VoteCast cast) {
    return switch (cast.choice()) {
      case FOR -> "poolt";
      case AGAINST -> "vastu";
      case ABSTAIN -> "erapooletu";
    };
  }

  private static boolean isVote(LoggedEvent logged) {
    return logged.event() instanceof VoteCast;
  }

  private static String inWords(List<Voter> voters) {
    long inFavour = voters.stream().filter(voter -> voter.choice.equals("poolt")).count();
    return "%d poolt, %d vastu".formatted(inFavour, voters.size() - inFavour);
  }

  private List<LoggedEvent> log() {
    UUID here =
        database
            .asOwner()
            .sql("select id from municipalities.municipality where slug = 'naidisvald'")
            .query(UUID.class)
            .single();
    var store = new SessionEventStore(database.jdbc());
    String day = session.substring(session.lastIndexOf('/') + 1);
    return database.inScope(here, () -> store.listFrom(store.find(day).orElseThrow().id(), 0));
  }

  /// A member who changes the vote again and again, until nobody answers.
  private static final class Voter {
    private final HallBrowser phone;
    private final Map<String, String> form;
    private final Map<UUID, String> acknowledged = new LinkedHashMap<>();
    private final List<UUID> sent = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private UUID last = Uuid7.next();
    private String choice = "vastu";

    Voter(HallBrowser phone) {
      this.phone = phone;
      this.form = phone.form("/haal");
    }

    void vote(CountDownLatch counter) {
      while (true) {
        last = Uuid7.next();
        choice = choice.equals("poolt") ? "vastu" : "poolt";
        sent.add(last);
        Integer status = send();
        if (status == null) return;
        if (status != 303) {
          refused.add("answered " + status);
          return;
        }
        acknowledged.put(last, choice);
        counter.countDown();
      }
    }

    /// As a phone does that does not know whether its vote arrived.
    void sendTheLastAgain() {
      assertThat(send()).isEqualTo(303);
      acknowledged.put(last, choice);
    }

    private @Nullable Integer send() {
      form.put("kask", last.toString());
      form.put("haal", choice);
      try {
        return phone.post(form).statusCode();
      } catch (UncheckedIOException killed) {
        return null;
      }
    }
  }
}
