package ee.kogukoda.meetings.live;

import ee.kogukoda.database.Scope;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The code of a session's hall: six figures that are seen only there, so that typing them proves
/// presence. Made at the opening; shown on the chair's console and on the screen in the hall.
@Repository
public class HallCodes {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;

  HallCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The code of a session that has been opened.
  @Transactional(readOnly = true)
  public Optional<String> find(UUID session) {
    return jdbc.sql(
            """
            select code
              from meetings.hall_code
             where session_id = :session
               and municipality_id = :here
            """)
        .param("session", session)
        .param("here", Scope.require())
        .query(String.class)
        .optional();
  }

  /// An opening that is undone and done again keeps its code.
  void make(UUID session) {
    jdbc.sql(
            """
            insert into meetings.hall_code (session_id, municipality_id, code)
            values (:session, :here, :code)
                on conflict (session_id) do nothing
            """)
        .param("session", session)
        .param("here", Scope.require())
        .param("code", "%06d".formatted(RANDOM.nextInt(1_000_000)))
        .update();
  }
}
