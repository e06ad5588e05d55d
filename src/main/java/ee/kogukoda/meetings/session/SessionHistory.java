package ee.kogukoda.meetings.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The log of one session in memory, for its one writer: first `ask`, then keep what it answers,
/// and only when it is kept `append` it. A command asked twice leads to events once.
public final class SessionHistory {
  private final List<LoggedEvent> log = new ArrayList<>();
  private final Set<UUID> commands = new HashSet<>();
  private Session session = Session.NONE;

  public static SessionHistory of(List<LoggedEvent> log) {
    SessionHistory history = new SessionHistory();
    history.append(log);
    return history;
  }

  /// What follows from the command; nothing where it is known already. Changes nothing here.
  public List<LoggedEvent> ask(UUID commandId, SessionCommand command, Actor actor, Instant now) {
    if (commands.contains(commandId)) return List.of();
    Instant at = notBefore(now.truncatedTo(ChronoUnit.MILLIS));
    List<SessionEvent> events = session.decide(command, actor, at);
    return HashChain.append(lastSeq(), lastHash(), at, actor, commandId, events);
  }

  public void append(List<LoggedEvent> events) {
    for (LoggedEvent logged : events) {
      if (logged.seq() != lastSeq() + 1 || !logged.prevHash().equals(lastHash())) {
        throw new IllegalStateException("event " + logged.seq() + " does not follow " + lastSeq());
      }
      log.add(logged);
      commands.add(logged.commandId());
      session = session.evolve(logged.event(), logged.at());
    }
  }

  public Session session() {
    return session;
  }

  public List<LoggedEvent> events() {
    return List.copyOf(log);
  }

  public long lastSeq() {
    return log.isEmpty() ? 0 : log.getLast().seq();
  }

  public String lastHash() {
    return log.isEmpty() ? HashChain.START : log.getLast().hash();
  }

  /// Two servers' clocks may differ by a little; the log's time never runs backwards.
  private Instant notBefore(Instant now) {
    return log.isEmpty() || now.isAfter(log.getLast().at()) ? now : log.getLast().at();
  }
}
