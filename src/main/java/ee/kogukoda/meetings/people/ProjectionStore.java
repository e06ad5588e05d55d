package ee.kogukoda.meetings.people;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// All SQL that writes the projection of closed sessions, each in a few statements.
@Repository
class ProjectionStore {
  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  ProjectionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UUID> listClosed() {
    return jdbc.sql(
            """
            select id from meetings.session
             where municipality_id = :here and state = 'CLOSED'
             order by starts_at, id
            """)
        .param("here", Scope.require())
        .query(Rows.of(UUID.class))
        .list();
  }

  void remove(UUID session) {
    for (String table : List.of("people_recusal", "people_vote", "people_session"))
      jdbc.sql(
              "delete from meetings.%s where session_id = :session and municipality_id = :here"
                  .formatted(table))
          .param("session", session)
          .param("here", Scope.require())
          .update();
  }

  void insertParts(UUID session, boolean open, List<SessionFacts.Part> parts) {
    jdbc.sql(
            """
            insert into meetings.people_session
              (session_id, person_id, municipality_id, body_id, day, name, faction, present,
               excused, seconds, presided, speeches, spoken, in_favour, against, abstained,
               not_voted, missed, open)
            select s.id, p.person, s.municipality_id, s.body_id,
                   (s.starts_at at time zone 'Europe/Tallinn')::date, p.name, p.faction, p.present,
                   p.excused, p.seconds, p.presided, p.speeches, p.spoken, p.favour, p.against,
                   p.abstained, p.none, p.missed, :open
              from meetings.session s,
                   jsonb_to_recordset(cast(:rows as jsonb)) as p (person uuid, name text,
                     faction text, present boolean, excused boolean, seconds integer,
                     presided integer, speeches integer, spoken integer, favour integer,
                     against integer, abstained integer, "none" integer, missed integer)
             where s.id = :session and s.municipality_id = :here
            """)
        .param("open", open)
        .param("rows", JSON.writeValueAsString(parts))
        .param("session", session)
        .param("here", Scope.require())
        .update();
  }

  void insertVotes(UUID session, List<SessionFacts.Taken> votes) {
    jdbc.sql(
            """
            insert into meetings.people_vote
              (vote_id, session_id, municipality_id, item_id, title, motion, carried)
            select vote, :session, :here, item, title, motion, carried
              from jsonb_to_recordset(cast(:rows as jsonb)) as v (vote uuid, item uuid, title text,
                     motion text, carried boolean)
            """)
        .param("rows", JSON.writeValueAsString(votes))
        .param("session", session)
        .param("here", Scope.require())
        .update();
  }

  void insertMarks(List<SessionFacts.Mark> marks) {
    jdbc.sql(
            """
            insert into meetings.people_choice (vote_id, person_id, municipality_id, at, mark)
            select vote, person, :here, at, mark
              from jsonb_to_recordset(cast(:rows as jsonb)) as m (vote uuid, person uuid,
                     at timestamptz, mark text)
            """)
        .param("rows", JSON.writeValueAsString(marks))
        .param("here", Scope.require())
        .update();
  }

  void insertRecusals(UUID session, List<SessionFacts.Recused> recusals) {
    jdbc.sql(
            """
            insert into meetings.people_recusal
              (session_id, item_id, person_id, municipality_id, day, title)
            select s.id, r.item, r.person, s.municipality_id,
                   (s.starts_at at time zone 'Europe/Tallinn')::date, r.title
              from meetings.session s,
                   jsonb_to_recordset(cast(:rows as jsonb)) as r (item uuid, person uuid,
                     title text)
             where s.id = :session and s.municipality_id = :here
            """)
        .param("rows", JSON.writeValueAsString(recusals))
        .param("session", session)
        .param("here", Scope.require())
        .update();
  }
}
