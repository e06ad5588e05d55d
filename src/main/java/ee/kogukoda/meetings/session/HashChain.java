package ee.kogukoda.meetings.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/// Ties each event of a log to the one before, so that no change of the past goes unnoticed.
public final class HashChain {
  /// What stands before the first event.
  public static final String START = "0".repeat(64);

  private HashChain() {}

  /// SHA-256 over the lines: previous hash, sequence number, instant, person, office, command,
  /// type, canonical JSON.
  public static String hash(
      String prevHash, long seq, Instant at, Actor actor, UUID commandId, SessionEvent event) {
    String lines =
        String.join(
            "\n",
            prevHash,
            Long.toString(seq),
            at.toString(),
            actor.person().toString(),
            actor.office().name(),
            commandId.toString(),
            SessionEventJson.type(event),
            SessionEventJson.write(event));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The events that a command led to, in their place behind the last one of the log.
  public static List<LoggedEvent> append(
      long lastSeq,
      String lastHash,
      Instant now,
      Actor actor,
      UUID commandId,
      List<SessionEvent> events) {
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    List<LoggedEvent> logged = new ArrayList<>();
    String prev = lastHash;
    long seq = lastSeq;
    for (SessionEvent event : events) {
      seq++;
      String hash = hash(prev, seq, at, actor, commandId, event);
      logged.add(new LoggedEvent(seq, at, actor, commandId, event, prev, hash));
      prev = hash;
    }
    return List.copyOf(logged);
  }

  /// Whether nothing in the log was changed, left out or moved.
  public static boolean verify(List<LoggedEvent> log) {
    return findBroken(log).isEmpty();
  }

  /// The place in the log from which on it is not as it was written: the number that stands there.
  public static OptionalLong findBroken(List<LoggedEvent> log) {
    String prev = START;
    long seq = 0;
    for (LoggedEvent e : log) {
      seq++;
      String expected = hash(prev, seq, e.at(), e.actor(), e.commandId(), e.event());
      if (e.seq() != seq || !e.prevHash().equals(prev) || !e.hash().equals(expected))
        return OptionalLong.of(e.seq());
      prev = e.hash();
    }
    return OptionalLong.empty();
  }
}
