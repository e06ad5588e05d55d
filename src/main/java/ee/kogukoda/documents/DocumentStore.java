package ee.kogukoda.documents;

import ee.kogukoda.database.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of documents. The municipality is the scope's.
@Repository
class DocumentStore {
  private final JdbcClient jdbc;

  DocumentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Document document) {
    jdbc.sql(
            """
            insert into documents.document
                   (id, municipality_id, module, owner_id, name, media_type, size, sha256,
                    created_at, created_by)
            values (:id, :municipality, :module, :owner, :name, :mediaType, :size, :sha256,
                    :createdAt, :createdBy)
            """)
        .param("id", document.id().value())
        .param("municipality", document.municipality())
        .param("module", document.module())
        .param("owner", document.ownerId())
        .param("name", document.name())
        .param("mediaType", document.mediaType())
        .param("size", document.size())
        .param("sha256", document.sha256())
        .param("createdAt", document.createdAt().atOffset(ZoneOffset.UTC))
        .param("createdBy", document.createdBy())
        .update();
  }

  Optional<Document> findDocument(DocumentId id) {
    return jdbc.sql(
            """
            select id, municipality_id, module, owner_id, name, media_type, size, sha256,
                   created_at, created_by
              from documents.document
             where id = :id and municipality_id = :municipality and deleted_at is null
            """)
        .param("id", id.value())
        .param("municipality", Scope.require())
        .query((row, n) -> document(row))
        .optional();
  }

  List<Document> findDocuments(String module, UUID ownerId) {
    return jdbc.sql(
            """
            select id, municipality_id, module, owner_id, name, media_type, size, sha256,
                   created_at, created_by
              from documents.document
             where municipality_id = :municipality and module = :module and owner_id = :owner
               and deleted_at is null
             order by id
            """)
        .param("municipality", Scope.require())
        .param("module", module)
        .param("owner", ownerId)
        .query((row, n) -> document(row))
        .list();
  }

  /// Whose document it is. The one question that is asked outside any scope: links to files are the
  /// same for everybody and carry no municipality.
  Optional<UUID> findMunicipality(DocumentId id) {
    return jdbc.sql("select documents.municipality_of(:id)")
        .param("id", id.value())
        .query(UUID.class)
        .optional();
  }

  boolean markDeleted(DocumentId id, Instant at, @Nullable UUID by) {
    return jdbc.sql(
                """
                update documents.document
                   set deleted_at = :at, deleted_by = :by
                 where id = :id and municipality_id = :municipality and deleted_at is null
                """)
            .param("id", id.value())
            .param("municipality", Scope.require())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by)
            .update()
        == 1;
  }

  private static Document document(ResultSet row) throws SQLException {
    return new Document(
        new DocumentId(row.getObject("id", UUID.class)),
        row.getObject("municipality_id", UUID.class),
        row.getString("module"),
        row.getObject("owner_id", UUID.class),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("created_by", UUID.class));
  }
}
