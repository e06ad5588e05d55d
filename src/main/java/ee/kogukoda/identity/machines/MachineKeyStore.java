package ee.kogukoda.identity.machines;

import ee.kogukoda.database.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of machines' keys.
@Repository
class MachineKeyStore {
  private static final String KEY =
      """
      select k.id, k.municipality_id as municipality, k.label, k.scope, k.valid_until as until,
             k.issued_at, trim(p.given_name || ' ' || p.family_name) as issued_by, k.revoked_at,
             k.last_used_at
        from identity.machine_key k
        left join identity.person p on p.id = k.issued_by
      """;

  private final JdbcClient jdbc;

  MachineKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(
      UUID id,
      UUID municipality,
      String label,
      MachineScope scope,
      byte[] hash,
      LocalDate until,
      @Nullable UUID by,
      Instant at) {
    jdbc.sql(
            """
            insert into identity.machine_key
              (id, municipality_id, label, scope, token_hash, valid_until, issued_by, issued_at)
            values (:id, :municipality, :label, :scope, :hash, :until, :by, :at)
            """)
        .param("id", id)
        .param("municipality", municipality)
        .param("label", label)
        .param("scope", scope.name())
        .param("hash", hash)
        .param("until", until)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<MachineKey> findByHash(byte[] hash) {
    return jdbc.sql(KEY + " where k.token_hash = :hash")
        .param("hash", hash)
        .query(Rows.of(MachineKey.class))
        .optional();
  }

  Optional<MachineKey> find(UUID municipality, UUID id) {
    return jdbc.sql(KEY + " where k.municipality_id = :municipality and k.id = :id")
        .param("municipality", municipality)
        .param("id", id)
        .query(Rows.of(MachineKey.class))
        .optional();
  }

  /// The latest first.
  List<MachineKey> list(UUID municipality) {
    return jdbc.sql(
            KEY + " where k.municipality_id = :municipality order by k.issued_at desc, k.id desc")
        .param("municipality", municipality)
        .query(Rows.of(MachineKey.class))
        .list();
  }

  boolean revoke(UUID municipality, UUID id, @Nullable UUID by, Instant at) {
    return jdbc.sql(
                """
                update identity.machine_key
                   set revoked_by = :by, revoked_at = :at
                 where municipality_id = :municipality
                   and id = :id
                   and revoked_at is null
                """)
            .param("municipality", municipality)
            .param("id", id)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// To the minute: a busy system does not write a row with each request.
  void touch(UUID id, Instant at) {
    jdbc.sql(
            """
            update identity.machine_key
               set last_used_at = :at
             where id = :id
               and (last_used_at is null or last_used_at < :before)
            """)
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("before", at.minusSeconds(60).atOffset(ZoneOffset.UTC))
        .update();
  }
}
