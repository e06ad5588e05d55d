package ee.kogukoda.meetings.session;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.law.Votes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A log as it was written in November 2026, byte for byte: whatever is added to the session later,
/// it leads to the same state, and its chain of hashes holds.
class OldLogTest {
  private static final Path FILE = Path.of("src/test/resources/meetings/log-of-november-2026.tsv");

  @Test
  void aLogOfLongAgoReplaysAndItsChainHolds() throws IOException {
    List<LoggedEvent> log = Files.readAllLines(FILE).stream().map(OldLogTest::event).toList();

    assertThat(HashChain.verify(log)).isTrue();
    assertThat(log.getLast().hash())
        .isEqualTo("2bdceafb7ba92df20641824f049a764dcfa951dfa17fdef07334d95bc335681f");
    Session session = SessionHistory.of(log).session();
    assertThat(session.phase()).isEqualTo(SessionPhase.CLOSED);
    assertThat(session.agenda().getItem(Sitting.item(1)).actNumber()).isEqualTo("14");
    assertThat(session.voting().votes())
        .extracting(Vote::status)
        .containsExactly(Vote.Status.DECLARED, Vote.Status.ABORTED, Vote.Status.DECLARED);
    assertThat(session.voting().votes().getLast().count()).isEqualTo(new Votes(11, 1, 1, 2));
    assertThat(session.voting().votes()).allMatch(vote -> vote.kind() == Vote.Kind.OPEN_NAMED);
  }

  private static LoggedEvent event(String line) {
    String[] part = line.split("\t");
    return new LoggedEvent(
        Long.parseLong(part[0]),
        Instant.parse(part[1]),
        new Actor(UUID.fromString(part[2]), Actor.Office.valueOf(part[3])),
        UUID.fromString(part[4]),
        SessionEventJson.read(part[5], part[6]),
        part[7],
        part[8]);
  }
}
