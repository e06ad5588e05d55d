package ee.kogukoda.meetings.people;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of who stayed away, and of seats that wait for an alternate.
@Repository
class AbsenceStore {
  private final JdbcClient jdbc;

  AbsenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A session of a body and whether one of its present members was there.
  record Attended(UUID person, String name, LocalDate day, boolean present) {}

  /// Sessions within the present mandate of each member of today.
  List<Attended> listAttended(UUID body, LocalDate from, LocalDate today) {
    return jdbc.sql(
            """
            select s.person_id as person, s.name, p.day, p.present
              from meetings.seat s
              join meetings.people_session p
                on p.municipality_id = s.municipality_id
               and p.person_id = s.person_id
               and p.body_id = s.body_id
               and p.day >= greatest(s.held_from, :from)
             where s.municipality_id = :here
               and s.body_id = :body
               and s.held_from <= :today
               and (s.held_to is null or s.held_to > :today)
             order by s.name, p.day
            """)
        .param("here", Scope.require())
        .param("body", body)
        .param("from", from)
        .param("today", today)
        .query(Rows.of(Attended.class))
        .list();
  }

  /// A seat that its holder has left and that nobody fills.
  record Waiting(UUID seat, String name, LocalDate free) {}

  /// Those of the body's latest term, whose holder has not come back either.
  List<Waiting> listWaiting(UUID body, LocalDate today) {
    return jdbc.sql(
            """
            select s.id as seat, s.name, s.held_to as free
              from meetings.seat s
             where s.municipality_id = :here
               and s.body_id = :body
               and s.held_to <= :today
               and s.ending is not null
               and s.ending not in ('RELEASED', 'COUNCIL_INCAPABLE')
               and s.fills is null
               and s.term_id = (select id from meetings.term
                                 where municipality_id = :here and body_id = :body
                                 order by starts_on desc
                                 limit 1)
               and not exists (select 1 from meetings.seat a
                                where a.fills = s.id
                                  and (a.held_to is null or a.held_to > :today))
               and not exists (select 1 from meetings.seat b
                                where b.body_id = s.body_id
                                  and b.person_id = s.person_id
                                  and b.held_from >= s.held_to)
             order by s.held_to, s.name
            """)
        .param("here", Scope.require())
        .param("body", body)
        .param("today", today)
        .query(Rows.of(Waiting.class))
        .list();
  }
}
