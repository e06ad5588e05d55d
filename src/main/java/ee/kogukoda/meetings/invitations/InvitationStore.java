package ee.kogukoda.meetings.invitations;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of answers to notices.
@Repository
class InvitationStore {
  private final JdbcClient jdbc;

  InvitationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Given> list(UUID session) {
    return jdbc.sql(
            """
            select person_id as person, answer, reason, answered_at as at
              from meetings.invitation_answer
             where session_id = :session
               and municipality_id = :here
            """)
        .param("session", session)
        .param("here", Scope.require())
        .query(Rows.of(Given.class))
        .list();
  }

  /// Whether the session still waited for answers.
  boolean put(UUID session, UUID person, Answer answer, @Nullable String reason, Instant now) {
    return jdbc.sql(
                """
                insert into meetings.invitation_answer
                  (id, municipality_id, session_id, person_id, answer, reason, answered_at)
                select :id, s.municipality_id, s.id, :person, :answer, :reason, :now
                  from meetings.session s
                 where s.id = :session
                   and s.municipality_id = :here
                   and s.state = 'ANNOUNCED'
                    on conflict (session_id, person_id) do update
                   set answer = excluded.answer, reason = excluded.reason,
                       answered_at = excluded.answered_at
                """)
            .param("id", Uuid7.next())
            .param("person", person)
            .param("answer", answer.name())
            .param("reason", reason)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("session", session)
            .param("here", Scope.require())
            .update()
        > 0;
  }

  /// A notice taken back has no answers; its guests stay invited.
  void forget(UUID session) {
    for (String sql :
        List.of(
            """
            delete from meetings.invitation_answer
             where session_id = :session and municipality_id = :here
            """,
            """
            update meetings.invited_guest
               set answer = null, reason = null, answered_at = null, token = null
             where session_id = :session and municipality_id = :here
            """))
      jdbc.sql(sql).param("session", session).param("here", Scope.require()).update();
  }

  List<Guest> listGuests(UUID session) {
    return jdbc.sql(
            """
            select id, session_id as session, name, email, answer, reason, answered_at
              from meetings.invited_guest
             where session_id = :session
               and municipality_id = :here
             order by name, id
            """)
        .param("session", session)
        .param("here", Scope.require())
        .query(Rows.of(Guest.class))
        .list();
  }

  Optional<Guest> findGuest(String token) {
    return jdbc.sql(
            """
            select id, session_id as session, name, email, answer, reason, answered_at
              from meetings.invited_guest
             where token = :token
               and municipality_id = :here
            """)
        .param("token", token)
        .param("here", Scope.require())
        .query(Guest.class)
        .optional();
  }

  /// Whether nobody was invited to the session at this address before.
  boolean insertGuest(UUID id, UUID session, String name, String email) {
    return jdbc.sql(
                """
                insert into meetings.invited_guest (id, municipality_id, session_id, name, email)
                values (:id, :here, :session, :name, :email)
                    on conflict (session_id, email) do nothing
                """)
            .param("id", id)
            .param("here", Scope.require())
            .param("session", session)
            .param("name", name)
            .param("email", email)
            .update()
        > 0;
  }

  void setToken(UUID guest, String token) {
    jdbc.sql(
            """
            update meetings.invited_guest
               set token = :token
             where id = :id and municipality_id = :here
            """)
        .param("token", token)
        .param("id", guest)
        .param("here", Scope.require())
        .update();
  }

  boolean deleteGuest(UUID session, UUID guest) {
    return jdbc.sql(
                """
                delete from meetings.invited_guest
                 where id = :id and session_id = :session and municipality_id = :here
                """)
            .param("id", guest)
            .param("session", session)
            .param("here", Scope.require())
            .update()
        > 0;
  }

  /// Whether the session still waited for answers.
  boolean answerGuest(UUID guest, Answer answer, @Nullable String reason, Instant now) {
    return jdbc.sql(
                """
                update meetings.invited_guest g
                   set answer = :answer, reason = :reason, answered_at = :now
                  from meetings.session s
                 where g.id = :id
                   and g.municipality_id = :here
                   and s.id = g.session_id
                   and s.state = 'ANNOUNCED'
                """)
            .param("answer", answer.name())
            .param("reason", reason)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("id", guest)
            .param("here", Scope.require())
            .update()
        > 0;
  }
}
