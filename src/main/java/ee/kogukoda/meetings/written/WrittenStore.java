package ee.kogukoda.meetings.written;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of sessions in writing.
@Repository
class WrittenStore {
  private final JdbcClient jdbc;

  WrittenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Waits while somebody counts; nobody counts until this transaction ends.
  void holdOpen(UUID session) {
    lock(session, "for share");
  }

  /// Waits until whoever answers at this moment has answered; nobody else counts meanwhile.
  void holdAlone(UUID session) {
    lock(session, "for no key update");
  }

  private void lock(UUID session, String how) {
    jdbc.sql(
            "select id from meetings.session where id = :session and municipality_id = :here "
                + how)
        .param("session", session)
        .param("here", Scope.require())
        .query(UUID.class)
        .single();
  }

  /// @param since the notice in force: what was answered to an earlier one does not count
  List<Position> listPositions(UUID session, Instant since) {
    return jdbc.sql(
            """
            select item_id as item, person_id as person, choice, given_at
              from meetings.written_position
             where session_id = :session
               and municipality_id = :here
               and given_at >= :since
            """)
        .param("session", session)
        .param("here", Scope.require())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Rows.of(Position.class))
        .list();
  }

  void put(UUID session, Position position, String sha256) {
    jdbc.sql(
            """
            insert into meetings.written_position
              (municipality_id, session_id, item_id, person_id, choice, text_sha256, given_at)
            values (:here, :session, :item, :person, :choice, :sha256, :at)
            on conflict (session_id, item_id, person_id) do update
              set choice = excluded.choice, text_sha256 = excluded.text_sha256,
                  given_at = excluded.given_at
            """)
        .param("here", Scope.require())
        .param("session", session)
        .param("item", position.item())
        .param("person", position.person())
        .param("choice", position.choice() == null ? null : position.choice().name())
        .param("sha256", sha256)
        .param("at", position.givenAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Post> listPosts(UUID session) {
    return jdbc.sql(
            """
            select id, item_id as item, person_id as person, name, kind, answers, text, written_at
              from meetings.written_post
             where session_id = :session
               and municipality_id = :here
             order by written_at, id
            """)
        .param("session", session)
        .param("here", Scope.require())
        .query(Rows.of(Post.class))
        .list();
  }

  void insert(UUID session, Post post) {
    jdbc.sql(
            """
            insert into meetings.written_post
              (id, municipality_id, session_id, item_id, person_id, name, kind, answers, text,
               written_at)
            values (:id, :here, :session, :item, :person, :name, :kind, :answers, :text, :at)
            """)
        .param("id", post.id())
        .param("here", Scope.require())
        .param("session", session)
        .param("item", post.item())
        .param("person", post.person())
        .param("name", post.name())
        .param("kind", post.kind().name())
        .param("answers", post.answers())
        .param("text", post.text())
        .param("at", post.writtenAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Answerer> listAnswerers(UUID session) {
    return jdbc.sql(
            """
            select item_id as item, person_id as person, name
              from meetings.written_answerer
             where session_id = :session
               and municipality_id = :here
             order by name, person_id
            """)
        .param("session", session)
        .param("here", Scope.require())
        .query(Rows.of(Answerer.class))
        .list();
  }

  void addAnswerer(UUID session, Answerer answerer) {
    jdbc.sql(
            """
            insert into meetings.written_answerer
              (municipality_id, session_id, item_id, person_id, name)
            values (:here, :session, :item, :person, :name)
                on conflict do nothing
            """)
        .param("here", Scope.require())
        .param("session", session)
        .param("item", answerer.item())
        .param("person", answerer.person())
        .param("name", answerer.name())
        .update();
  }

  void removeAnswerer(UUID session, UUID item, UUID person) {
    jdbc.sql(
            """
            delete from meetings.written_answerer
             where session_id = :session
               and municipality_id = :here
               and item_id = :item
               and person_id = :person
            """)
        .param("session", session)
        .param("here", Scope.require())
        .param("item", item)
        .param("person", person)
        .update();
  }
}
