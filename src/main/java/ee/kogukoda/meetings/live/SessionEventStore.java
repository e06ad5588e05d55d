package ee.kogukoda.meetings.live;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.SessionEventJson;
import ee.kogukoda.refusal.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the session logs.
@Repository
public class SessionEventStore {
  private final JdbcClient jdbc;

  SessionEventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Waits until nobody else writes to this session's log; until the transaction ends nobody will.
  void lock(UUID session) {
    Optional<UUID> locked =
        jdbc.sql(
                """
                select id
                  from meetings.session
                 where id = :session
                   and municipality_id = :here
                   for no key update
                """)
            .param("session", session)
            .param("here", Scope.require())
            .query(UUID.class)
            .optional();
    if (locked.isEmpty()) throw new Refused(MeetingRefusal.NO_SUCH_SESSION);
  }

  Optional<SessionRef> find(String slug) {
    return byAddress(slug, "");
  }

  /// Finds and locks at once, so that a vote's way is short.
  Optional<SessionRef> findAndLock(String slug) {
    return byAddress(slug, "for no key update");
  }

  private Optional<SessionRef> byAddress(String slug, String lock) {
    return jdbc.sql(
            """
            select id, body_id as body
              from meetings.session
             where municipality_id = :here
               and slug = :slug
            """
                + lock)
        .param("here", Scope.require())
        .param("slug", slug)
        .query(SessionRef.class)
        .optional();
  }

  /// A session as far as its log is concerned.
  ///
  /// @param opened whether something must stand in it
  record Held(UUID id, String slug, boolean opened) {}

  List<Held> listHeld() {
    return jdbc.sql(
            """
            select id, slug, state in ('OPEN', 'CLOSED') as opened
              from meetings.session
             where municipality_id = :here
             order by starts_at, id
            """)
        .param("here", Scope.require())
        .query(Rows.of(Held.class))
        .list();
  }

  /// The log of a session of the municipality in scope, in its order, from a number on.
  public List<LoggedEvent> listFrom(UUID session, long seq) {
    return jdbc.sql(
            """
            select seq, at, person_id, office, command_id, type, payload, prev_hash, hash
              from meetings.session_event
             where session_id = :session
               and municipality_id = :here
               and seq >= :seq
             order by seq
            """)
        .param("session", session)
        .param("here", Scope.require())
        .param("seq", seq)
        .query(SessionEventStore::event)
        .list();
  }

  void insert(UUID session, List<LoggedEvent> events) {
    int ordinal = 0;
    for (LoggedEvent event : events) {
      jdbc.sql(
              """
              insert into meetings.session_event
                (session_id, seq, municipality_id, at, person_id, office, command_id, ordinal,
                 type, payload, prev_hash, hash)
              values (:session, :seq, :here, :at, :person, :office, :command, :ordinal,
                 :type, :payload::jsonb, :prevHash, :hash)
              """)
          .param("session", session)
          .param("seq", event.seq())
          .param("here", Scope.require())
          .param("at", event.at().atOffset(ZoneOffset.UTC))
          .param("person", event.actor().person())
          .param("office", event.actor().office().name())
          .param("command", event.commandId())
          .param("ordinal", ordinal++)
          .param("type", SessionEventJson.type(event.event()))
          .param("payload", SessionEventJson.write(event.event()))
          .param("prevHash", event.prevHash())
          .param("hash", event.hash())
          .update();
    }
  }

  private static LoggedEvent event(ResultSet row, int number) throws SQLException {
    return new LoggedEvent(
        row.getLong("seq"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Actor(
            row.getObject("person_id", UUID.class), Actor.Office.valueOf(row.getString("office"))),
        row.getObject("command_id", UUID.class),
        SessionEventJson.read(row.getString("type"), row.getString("payload")),
        row.getString("prev_hash"),
        row.getString("hash"));
  }
}
