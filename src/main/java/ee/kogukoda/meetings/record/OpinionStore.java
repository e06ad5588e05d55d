package ee.kogukoda.meetings.record;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of dissenting opinions.
@Repository
class OpinionStore {
  private final JdbcClient jdbc;

  OpinionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Those of a session that stand, in the order in which they were written.
  List<Opinion> list(UUID session) {
    return jdbc.sql(
            """
            select id, item_id as item, person_id as person, text, written_at
              from meetings.dissenting_opinion
             where municipality_id = :here
               and session_id = :session
               and withdrawn_at is null
             order by written_at, id
            """)
        .param("here", Scope.require())
        .param("session", session)
        .query(Rows.of(Opinion.class))
        .list();
  }

  void insert(UUID session, Opinion opinion) {
    jdbc.sql(
            """
            insert into meetings.dissenting_opinion
              (id, municipality_id, session_id, item_id, person_id, text, written_at)
            values (:id, :here, :session, :item, :person, :text, :at)
            """)
        .param("id", opinion.id())
        .param("here", Scope.require())
        .param("session", session)
        .param("item", opinion.item())
        .param("person", opinion.person())
        .param("text", opinion.text())
        .param("at", opinion.writtenAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// False where this person has none such.
  boolean withdraw(UUID session, UUID opinion, UUID person, Instant at) {
    return jdbc.sql(
                """
                update meetings.dissenting_opinion
                   set withdrawn_at = :at
                 where municipality_id = :here
                   and session_id = :session
                   and id = :id
                   and person_id = :person
                   and withdrawn_at is null
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("here", Scope.require())
            .param("session", session)
            .param("id", opinion)
            .param("person", person)
            .update()
        == 1;
  }
}
