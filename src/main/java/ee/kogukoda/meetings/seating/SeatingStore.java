package ee.kogukoda.meetings.seating;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.seating.SeatingPlan.Place;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of seating plans.
@Repository
class SeatingStore {
  private final JdbcClient jdbc;

  SeatingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Size(int rows, int seats) {}

  private record Taken(UUID person, int row, int seat) {}

  Optional<SeatingPlan> find(UUID body) {
    Optional<Size> size =
        jdbc.sql(
                """
                select rows, seats
                  from meetings.seating_plan
                 where body_id = :body and municipality_id = :here
                """)
            .param("body", body)
            .param("here", Scope.require())
            .query(Rows.of(Size.class))
            .optional();
    return size.map(hall -> new SeatingPlan(hall.rows(), hall.seats(), places(body)));
  }

  private Map<UUID, Place> places(UUID body) {
    var places = new HashMap<UUID, Place>();
    jdbc.sql(
            """
            select person_id as person, row_number as row, seat_number as seat
              from meetings.seating_place
             where body_id = :body and municipality_id = :here
            """)
        .param("body", body)
        .param("here", Scope.require())
        .query(Rows.of(Taken.class))
        .list()
        .forEach(taken -> places.put(taken.person(), new Place(taken.row(), taken.seat())));
    return places;
  }

  void put(UUID body, SeatingPlan plan, Instant now) {
    jdbc.sql(
            """
            insert into meetings.seating_plan (body_id, municipality_id, rows, seats, changed_at)
            values (:body, :here, :rows, :seats, :now)
                on conflict (body_id) do update
               set rows = excluded.rows, seats = excluded.seats, changed_at = excluded.changed_at
            """)
        .param("body", body)
        .param("here", Scope.require())
        .param("rows", plan.rows())
        .param("seats", plan.seats())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("delete from meetings.seating_place where body_id = :body and municipality_id = :here")
        .param("body", body)
        .param("here", Scope.require())
        .update();
    plan.places()
        .forEach((person, place) ->
            jdbc.sql(
                    """
                    insert into meetings.seating_place
                      (body_id, municipality_id, person_id, row_number, seat_number)
                    values (:body, :here, :person, :row, :seat)
                    """)
                .param("body", body)
                .param("here", Scope.require())
                .param("person", person)
                .param("row", place.row())
                .param("seat", place.seat())
                .update());
  }
}
