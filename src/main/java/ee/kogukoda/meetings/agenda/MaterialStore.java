package ee.kogukoda.meetings.agenda;

import ee.kogukoda.database.Scope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of materials.
@Repository
class MaterialStore {
  private final JdbcClient jdbc;

  MaterialStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who may read a material's document depends on this.
  record Readership(
      UUID body, SessionState state, boolean restricted, boolean closed, boolean removed) {
    boolean isPublic() {
      return isSent() && !restricted && !closed;
    }

    /// Whether members have it, restricted or not.
    boolean isSent() {
      return state.isPublic() && !removed;
    }
  }

  Optional<Readership> findReadership(UUID document) {
    return jdbc.sql(
            """
            select s.body_id as body, s.state, i.restricted_ground is not null as restricted,
                   s.closed,
                   m.removed_at is not null or i.removed_at is not null as removed
              from meetings.material m
              join meetings.agenda_item i on i.id = m.item_id
              join meetings.session s on s.id = m.session_id
             where m.document_id = :document
               and m.municipality_id = :here
            """)
        .param("document", document)
        .param("here", Scope.require())
        .query(Readership.class)
        .optional();
  }

  void insert(UUID session, UUID item, Material material) {
    jdbc.sql(
            """
            insert into meetings.material
              (id, municipality_id, session_id, item_id, document_id, address, title, size, added_at,
               after_notice)
            values (:id, :here, :session, :item, :document, :address, :title, :size, :at, :late)
            """)
        .param("id", material.id())
        .param("here", Scope.require())
        .param("session", session)
        .param("item", item)
        .param("document", material.document())
        .param("address", material.address())
        .param("title", material.title())
        .param("size", material.size())
        .param("at", material.addedAt().atOffset(ZoneOffset.UTC))
        .param("late", material.afterNotice())
        .update();
  }

  boolean remove(UUID session, UUID id, Instant now) {
    return jdbc.sql(
                """
                update meetings.material
                   set removed_at = :now
                 where id = :id
                   and session_id = :session
                   and municipality_id = :here
                   and removed_at is null
                """)
            .param("id", id)
            .param("session", session)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("here", Scope.require())
            .update()
        > 0;
  }

  boolean restore(UUID session, UUID id) {
    return jdbc.sql(
                """
                update meetings.material
                   set removed_at = null
                 where id = :id
                   and session_id = :session
                   and municipality_id = :here
                   and removed_at is not null
                """)
            .param("id", id)
            .param("session", session)
            .param("here", Scope.require())
            .update()
        > 0;
  }
}
