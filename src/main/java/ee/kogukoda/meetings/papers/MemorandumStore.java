package ee.kogukoda.meetings.papers;

import ee.kogukoda.database.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Explanatory memoranda of the drafts on an agenda.
@Repository
class MemorandumStore {
  private final JdbcClient jdbc;

  MemorandumStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// By item, of the version that was put on the agenda.
  Map<UUID, String> findOf(UUID session) {
    var found = new HashMap<UUID, String>();
    jdbc.sql(
            """
            select d.item_id, v.memorandum
              from meetings.draft d
              join meetings.draft_version v on v.draft_id = d.id and v.number = d.frozen_version
             where d.session_id = :session
               and d.municipality_id = :here
               and d.published_at is not null
               and v.memorandum is not null
            """)
        .param("session", session)
        .param("here", Scope.require())
        .query(row -> {
          found.put(row.getObject("item_id", UUID.class), row.getString("memorandum"));
        });
    return found;
  }
}
