package ee.kogukoda.meetings.live;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of who was heard of when.
@Repository
@Transactional
class HeartbeatStore {
  private final JdbcClient jdbc;

  HeartbeatStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A member as last heard of in an open session.
  record Heard(UUID session, UUID person, OffsetDateTime seenAt) {
    Instant at() {
      return seenAt.toInstant();
    }
  }

  /// In the municipality in scope; nothing is kept for a session that is not open.
  void put(String slug, UUID person, Instant at) {
    jdbc.sql(
            """
            insert into meetings.heartbeat (session_id, person_id, municipality_id, seen_at)
            select s.id, :person, s.municipality_id, :at
              from meetings.session s
             where s.municipality_id = :here and s.slug = :slug and s.state = 'OPEN'
                on conflict (session_id, person_id) do update
               set seen_at = greatest(heartbeat.seen_at, excluded.seen_at)
            """)
        .param("here", Scope.require())
        .param("slug", slug)
        .param("person", person)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Where anybody is listened to.
  List<UUID> listMunicipalities() {
    return jdbc.sql("select distinct municipality_id from meetings.heartbeat")
        .query(Rows.of(UUID.class))
        .list();
  }

  /// In the municipality in scope; those of sessions that are over are forgotten first.
  List<Heard> listOfOpenSessions() {
    jdbc.sql(
            """
            delete from meetings.heartbeat h
             using meetings.session s
             where s.id = h.session_id and s.state <> 'OPEN' and h.municipality_id = :here
            """)
        .param("here", Scope.require())
        .update();
    return jdbc.sql(
            """
            select session_id as session, person_id as person, seen_at
              from meetings.heartbeat
             where municipality_id = :here
             order by session_id, person_id
            """)
        .param("here", Scope.require())
        .query(Rows.of(Heard.class))
        .list();
  }
}
