package ee.kogukoda.meetings.record;

import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of texts written into minutes. Rows are only added.
@Repository
class MinutesTextStore {
  private final JdbcClient jdbc;

  MinutesTextStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID session, MinutesText text) {
    jdbc.sql(
            """
            insert into meetings.minutes_text
              (id, municipality_id, session_id, kind, key, text, written_at, written_by)
            values (:id, :here, :session, :kind, :key, :text, :at, :by)
            """)
        .param("id", Uuid7.next())
        .param("here", Scope.require())
        .param("session", session)
        .param("kind", text.kind().name())
        .param("key", text.key())
        .param("text", text.text())
        .param("at", text.at().atOffset(ZoneOffset.UTC))
        .param("by", text.by())
        .update();
  }

  /// Every text of a session ever written, the oldest first.
  List<MinutesText> list(UUID session) {
    return jdbc.sql(
            """
            select kind, key, text, written_at, written_by
              from meetings.minutes_text
             where municipality_id = :here
               and session_id = :session
             order by written_at, id
            """)
        .param("here", Scope.require())
        .param("session", session)
        .query((row, _) ->
            new MinutesText(
                MinutesText.Kind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("written_by")))
        .list();
  }

  /// The texts of a kind that count, by their keys.
  static Map<String, String> inForce(List<MinutesText> texts, MinutesText.Kind kind) {
    var latest = new LinkedHashMap<String, String>();
    for (MinutesText text : texts) if (text.kind() == kind) latest.put(text.key(), text.text());
    latest.values().removeIf(String::isEmpty);
    return latest;
  }
}
