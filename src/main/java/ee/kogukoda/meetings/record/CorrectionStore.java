package ee.kogukoda.meetings.record;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of corrections of minutes.
@Repository
class CorrectionStore {
  private final JdbcClient jdbc;

  CorrectionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The correction under way.
  Optional<Correction> find(UUID session) {
    return jdbc.sql(
            """
            select id, corrects, version, reason
              from meetings.minutes_correction
             where municipality_id = :here
               and session_id = :session
               and ended_at is null
            """)
        .param("here", Scope.require())
        .param("session", session)
        .query(Rows.of(Correction.class))
        .optional();
  }

  /// False where one is under way already.
  boolean insert(UUID session, Correction correction, Instant at, String by) {
    return jdbc.sql(
                """
                insert into meetings.minutes_correction
                  (id, municipality_id, session_id, corrects, version, reason, opened_at, opened_by)
                values (:id, :here, :session, :corrects, :version, :reason, :at, :by)
                on conflict do nothing
                """)
            .param("id", correction.id())
            .param("here", Scope.require())
            .param("session", session)
            .param("corrects", correction.corrects())
            .param("version", correction.version())
            .param("reason", correction.reason())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by)
            .update()
        == 1;
  }

  void end(UUID session, Instant at) {
    jdbc.sql(
            """
            update meetings.minutes_correction
               set ended_at = :at
             where session_id = :session
               and ended_at is null
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("session", session)
        .update();
  }
}
