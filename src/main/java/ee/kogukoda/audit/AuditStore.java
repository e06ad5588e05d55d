package ee.kogukoda.audit;

import ee.kogukoda.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the audit log.
@Repository
class AuditStore {
  private final JdbcClient jdbc;

  AuditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Chains the deed. The lock lasts until the commit: a chain has one writer at a time and never
  /// forks. It is taken in a statement of its own, so that the next one sees what was committed
  /// while this one waited.
  void append(UUID chain, Deed deed, Instant at) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('audit.entry ' || :chain, 0))")
        .param("chain", chain.toString())
        .query(row -> {});
    AuditEntry entry = AuditEntry.after(head(chain), chain, deed, at);
    jdbc.sql(
            """
            insert into audit.entry
              (municipality_id, number, at, person_id, person_name, screen, action, subject_type,
               subject_id, details, previous_hash, hash)
            values
              (:chain, :number, :at, :person, :personName, :screen, :action, :subjectType,
               :subjectId, :details, :previous, :hash)
            """)
        .param("chain", chain)
        .param("number", entry.number())
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("person", deed.person())
        .param("personName", deed.personName())
        .param("screen", deed.screen())
        .param("action", deed.action())
        .param("subjectType", deed.subjectType())
        .param("subjectId", deed.subjectId())
        .param("details", deed.details())
        .param("previous", entry.previous().bytes())
        .param("hash", entry.hash().bytes())
        .update();
  }

  private AuditEntry.Head head(UUID chain) {
    return jdbc.sql(
            """
            select number, hash
              from audit.entry
             where municipality_id = :chain
             order by number desc
             limit 1
            """)
        .param("chain", chain)
        .query((row, n) -> new AuditEntry.Head(row.getLong(1), new Hash(row.getBytes(2))))
        .optional()
        .orElse(AuditEntry.Head.NONE);
  }

  /// The whole chain from its beginning, a thousand rows at a time; to be read inside a
  /// transaction.
  Stream<AuditEntry> stream(UUID chain) {
    return jdbc
        .sql(
            """
            select municipality_id, number, at, person_id, person_name, screen, action,
                   subject_type, subject_id, details, previous_hash, hash
              from audit.entry
             where municipality_id = :chain
             order by number
            """)
        .withFetchSize(1000)
        .param("chain", chain)
        .query(AuditStore::entry)
        .stream();
  }

  /// Newest first.
  List<AuditEntry> list(UUID chain, AuditFilter filter, int limit) {
    return filtered(chain, filter, limit).query(AuditStore::entry).list();
  }

  /// All of them, newest first, a thousand rows at a time; to be read inside a transaction.
  Stream<AuditEntry> stream(UUID chain, AuditFilter filter) {
    return filtered(chain, filter, Integer.MAX_VALUE).query(AuditStore::entry).stream();
  }

  private JdbcClient.StatementSpec filtered(UUID chain, AuditFilter filter, int limit) {
    return jdbc.sql(
            """
            select municipality_id, number, at, person_id, person_name, screen, action,
                   subject_type, subject_id, details, previous_hash, hash
              from audit.entry
             where municipality_id = :chain
               and (cast(:action as text) is null or action = :action)
               and (cast(:name as text) is null or position(lower(:name) in lower(person_name)) > 0)
               and (cast(:from as timestamptz) is null or at >= :from)
               and (cast(:until as timestamptz) is null or at < :until)
               and (cast(:before as bigint) is null or number < :before)
             order by number desc
             limit :limit
            """)
        .withFetchSize(1000)
        .param("chain", chain)
        .param("action", filter.action(), Types.VARCHAR)
        .param("name", filter.person(), Types.VARCHAR)
        .param("from", offset(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("until", offset(filter.until()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("before", filter.before(), Types.BIGINT)
        .param("limit", limit);
  }

  /// Every action that has ever been recorded here, by skipping along the index.
  List<String> listActions(UUID chain) {
    return jdbc.sql(
            """
            with recursive seen as (
              (select min(action) as action from audit.entry where municipality_id = :chain)
              union all
              select (select min(e.action)
                        from audit.entry e
                       where e.municipality_id = :chain and e.action > seen.action)
                from seen
               where seen.action is not null
            )
            select action from seen where action is not null
            """)
        .param("chain", chain)
        .query(Rows.of(String.class))
        .list();
  }

  private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static AuditEntry entry(ResultSet row, int n) throws SQLException {
    var deed =
        new Deed(
            row.getObject("person_id", UUID.class),
            row.getString("person_name"),
            row.getString("screen"),
            row.getString("action"),
            row.getString("subject_type"),
            row.getString("subject_id"),
            row.getString("details"));
    return new AuditEntry(
        row.getObject("municipality_id", UUID.class),
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        deed,
        new Hash(row.getBytes("previous_hash")),
        new Hash(row.getBytes("hash")));
  }
}
