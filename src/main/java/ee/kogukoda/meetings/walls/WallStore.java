package ee.kogukoda.meetings.walls;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.screens.Show;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of screens.
@Repository
class WallStore {
  /// No more writing than this for a page that says each few seconds that it is there.
  private static final Duration BETWEEN_SIGHTS = Duration.ofSeconds(20);

  private static final String COLUMNS =
      "select id, code, name, session_id as session, show, version, seen_at from"
          + " meetings.hall_screen ";

  private final JdbcClient jdbc;

  WallStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(
      UUID id,
      @Nullable String code,
      @Nullable String name,
      @Nullable UUID session,
      @Nullable String show,
      long version,
      OffsetDateTime seenAt) {
    Wall wall() {
      return new Wall(
          id,
          code,
          name,
          session,
          show == null ? null : Show.valueOf(show),
          version,
          seenAt.toInstant());
    }
  }

  Optional<Wall> findByToken(String hash) {
    return jdbc.sql(COLUMNS + "where municipality_id = :here and token_hash = :hash")
        .param("here", Scope.require())
        .param("hash", hash)
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::wall);
  }

  /// @param seenSince a screen that was switched off long ago can no longer be paired
  Optional<Wall> lockByCode(String code, Instant seenSince) {
    return jdbc.sql(
            COLUMNS
                + """
                where municipality_id = :here and code = :code and seen_at > :since
                  for update
                """)
        .param("here", Scope.require())
        .param("code", code)
        .param("since", at(seenSince))
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::wall);
  }

  Optional<Wall> lock(UUID id) {
    return jdbc.sql(
            COLUMNS
                + """
                where municipality_id = :here and id = :id and session_id is not null
                  for update
                """)
        .param("here", Scope.require())
        .param("id", id)
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::wall);
  }

  /// Those that are paired, with whatever session.
  List<Wall> listPaired() {
    return jdbc
        .sql(
            COLUMNS
                + """
                where municipality_id = :here and session_id is not null
                order by name, id
                """)
        .param("here", Scope.require())
        .query(Rows.of(Row.class))
        .list()
        .stream()
        .map(Row::wall)
        .toList();
  }

  /// Differs whenever a screen of the session was paired, changed or taken away.
  String stateOf(UUID session) {
    return jdbc.sql(
            """
            select count(*) || '-' || coalesce(sum(version), 0)
              from meetings.hall_screen
             where municipality_id = :here and session_id = :session
            """)
        .param("here", Scope.require())
        .param("session", session)
        .query(String.class)
        .single();
  }

  void insert(UUID id, String hash, String code, Instant now) {
    jdbc.sql(
            """
            insert into meetings.hall_screen
              (id, municipality_id, token_hash, code, version, seen_at)
            values (:id, :here, :hash, :code, 1, :now)
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("hash", hash)
        .param("code", code)
        .param("now", at(now))
        .update();
  }

  void pair(UUID id, String name, UUID session, Show show) {
    jdbc.sql(
            """
            update meetings.hall_screen
               set code = null, name = :name, session_id = :session, show = :show,
                   version = version + 1
             where municipality_id = :here and id = :id
            """)
        .param("here", Scope.require())
        .param("id", id)
        .param("name", name)
        .param("session", session)
        .param("show", show.name())
        .update();
  }

  void unpair(UUID id, String code) {
    jdbc.sql(
            """
            update meetings.hall_screen
               set code = :code, name = null, session_id = null, show = null,
                   version = version + 1
             where municipality_id = :here and id = :id
            """)
        .param("here", Scope.require())
        .param("id", id)
        .param("code", code)
        .update();
  }

  void see(UUID id, Instant now) {
    jdbc.sql(
            """
            update meetings.hall_screen
               set seen_at = :now
             where municipality_id = :here and id = :id and seen_at < :before
            """)
        .param("here", Scope.require())
        .param("id", id)
        .param("now", at(now))
        .param("before", at(now.minus(BETWEEN_SIGHTS)))
        .update();
  }

  /// Screens that showed a code and have been gone for long.
  void forgetWaiting(Instant seenBefore) {
    jdbc.sql(
            """
            delete from meetings.hall_screen
             where municipality_id = :here and session_id is null and seen_at < :before
            """)
        .param("here", Scope.require())
        .param("before", at(seenBefore))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
