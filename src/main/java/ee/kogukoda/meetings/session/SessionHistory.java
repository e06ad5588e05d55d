package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.session.VoteEvent.VoteCast;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Everything that has happened in one session and the state it has led to. Its one writer first
/// `ask`s, then keeps what is answered, and goes on `with` it once it is kept. A command asked
/// twice leads to events once.
public record SessionHistory(List<LoggedEvent> events, Session session) {
  /// Before anything has happened.
  public static final SessionHistory EMPTY = new SessionHistory(List.of(), Session.NONE);

  public SessionHistory {
    events = List.copyOf(events);
  }

  public static SessionHistory of(List<LoggedEvent> log) {
    return EMPTY.with(log);
  }

  /// What follows from the command; nothing where it is known already.
  public List<LoggedEvent> ask(UUID commandId, SessionCommand command, Actor actor, Instant now) {
    if (knows(commandId)) return List.of();
    Instant at = notBefore(now.truncatedTo(ChronoUnit.MILLIS));
    List<SessionEvent> events = session.decide(command, actor, at);
    return HashChain.append(lastSeq(), lastHash(), at, actor, commandId, events);
  }

  /// This history and what happened next.
  public SessionHistory with(List<LoggedEvent> next) {
    if (next.isEmpty()) return this;
    List<LoggedEvent> all = new ArrayList<>(events);
    long seq = lastSeq();
    String hash = lastHash();
    Session state = session;
    for (LoggedEvent logged : next) {
      if (logged.seq() != seq + 1 || !logged.prevHash().equals(hash)) {
        throw new IllegalStateException("event " + logged.seq() + " does not follow " + seq);
      }
      all.add(logged);
      seq = logged.seq();
      hash = logged.hash();
      state = state.evolve(logged.event(), logged.at());
    }
    return new SessionHistory(all, state);
  }

  /// Whether this command has led to events already.
  public boolean knows(UUID commandId) {
    return events.reversed().stream().anyMatch(logged -> logged.commandId().equals(commandId));
  }

  public long lastSeq() {
    return events.isEmpty() ? 0 : events.getLast().seq();
  }

  public String lastHash() {
    return events.isEmpty() ? HashChain.START : events.getLast().hash();
  }

  /// The hash of the newest event that is no vote: news for screens, by which nobody can tell how a
  /// member has just voted.
  public String lastPublicHash() {
    return events.reversed().stream()
        .filter(logged -> !(logged.event() instanceof VoteCast))
        .findFirst()
        .map(LoggedEvent::hash)
        .orElse("");
  }

  /// Two servers' clocks may differ by a little; the log's time never runs backwards.
  private Instant notBefore(Instant now) {
    return events.isEmpty() || now.isAfter(events.getLast().at()) ? now : events.getLast().at();
  }
}
