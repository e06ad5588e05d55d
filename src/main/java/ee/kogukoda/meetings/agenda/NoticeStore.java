package ee.kogukoda.meetings.agenda;

import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of notices sent and recalled.
@Repository
class NoticeStore {
  private final JdbcClient jdbc;

  NoticeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(
      UUID session, Instant sentAt, String sentBy, LocalDate latestDay, @Nullable String reason) {
    jdbc.sql(
            """
            insert into meetings.notice
              (id, municipality_id, session_id, sent_at, sent_by, latest_day, late_reason)
            values (:id, :here, :session, :sentAt, :sentBy, :latestDay, :reason)
            """)
        .param("id", Uuid7.next())
        .param("here", Scope.require())
        .param("session", session)
        .param("sentAt", sentAt.atOffset(ZoneOffset.UTC))
        .param("sentBy", sentBy)
        .param("latestDay", latestDay)
        .param("reason", reason)
        .update();
  }

  void recall(UUID session, String reason, Instant at) {
    jdbc.sql(
            """
            update meetings.notice
               set recalled_at = :at, recall_reason = :reason
             where session_id = :session
               and municipality_id = :here
               and recalled_at is null
            """)
        .param("session", session)
        .param("reason", reason)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("here", Scope.require())
        .update();
  }
}
