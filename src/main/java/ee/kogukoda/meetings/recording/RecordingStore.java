package ee.kogukoda.meetings.recording;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of recordings.
@Repository
class RecordingStore {
  private final JdbcClient jdbc;

  RecordingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The recordings of a session, the earliest first.
  List<Recording> list(UUID session) {
    return jdbc.sql(
            """
            select id, address, starts_at, transcript
              from meetings.recording
             where session_id = :session
               and municipality_id = :here
               and removed_at is null
             order by starts_at, id
            """)
        .param("session", session)
        .param("here", Scope.require())
        .query(RecordingStore::recording)
        .list();
  }

  boolean exists(UUID session) {
    return jdbc.sql(
            """
            select exists (select from meetings.recording
                            where session_id = :session
                              and municipality_id = :here
                              and removed_at is null)
            """)
        .param("session", session)
        .param("here", Scope.require())
        .query(Boolean.class)
        .single();
  }

  Optional<Recording> find(UUID session, UUID id) {
    return list(session).stream().filter(recording -> recording.id().equals(id)).findFirst();
  }

  /// Sessions with a transcript, for the index.
  List<UUID> listTranscribed() {
    return jdbc.sql(
            """
            select distinct session_id
              from meetings.recording
             where municipality_id = :here
               and transcript is not null
               and removed_at is null
            """)
        .param("here", Scope.require())
        .query(Rows.of(UUID.class))
        .list();
  }

  void insert(UUID session, Recording recording, Instant now) {
    jdbc.sql(
            """
            insert into meetings.recording
              (id, municipality_id, session_id, address, starts_at, added_at)
            values (:id, :here, :session, :address, :starts, :now)
            """)
        .param("id", recording.id())
        .param("here", Scope.require())
        .param("session", session)
        .param("address", recording.address())
        .param("starts", recording.startsAt().atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void setTranscript(UUID id, @Nullable String transcript) {
    jdbc.sql(
            """
            update meetings.recording
               set transcript = :transcript
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("transcript", transcript)
        .update();
  }

  void remove(UUID id, Instant now) {
    jdbc.sql(
            """
            update meetings.recording
               set removed_at = :now
             where id = :id
               and municipality_id = :here
               and removed_at is null
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Recording recording(ResultSet row, int number) throws SQLException {
    return new Recording(
        row.getObject("id", UUID.class),
        row.getString("address"),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getString("transcript"));
  }
}
