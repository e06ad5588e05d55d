package ee.kogukoda.meetings.oparl;

import ee.kogukoda.database.Rows;
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

/// All SQL of the objects kept for programs, and of what has to be made anew.
@Repository
class ObjectStore {
  private static final String COLUMNS =
      "select kind, id, organization_id, content, hash, created, modified, deleted\n";

  private final JdbcClient jdbc;

  ObjectStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Where a municipality's objects stand.
  ///
  /// @param stale whether something has to be made anew
  record Standing(long revision, boolean stale) {}

  Standing standing(UUID municipality) {
    return jdbc.sql(
            """
            select coalesce((select revision from meetings.oparl_revision
                              where municipality_id = :municipality), 0) as revision,
                   exists (select from meetings.oparl_stale
                            where municipality_id = :municipality) as stale
            """)
        .param("municipality", municipality)
        .query(Rows.of(Standing.class))
        .single();
  }

  /// Goes up with each change anywhere.
  long revisions() {
    return jdbc.sql("select coalesce(sum(revision), 0)::bigint from meetings.oparl_revision")
        .query(Rows.of(Long.class))
        .single();
  }

  /// Since when there is something, and when a body was changed last; nothing before the first.
  Optional<Moments> findMoments() {
    return jdbc.sql(
            """
            select min(created) as created, max(modified) as modified
              from meetings.oparl_object
             where kind = 'BODY'
            having count(*) > 0
            """)
        .query((row, _) ->
            new Moments(
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("modified", OffsetDateTime.class).toInstant()))
        .optional();
  }

  record Moments(Instant created, Instant modified) {}

  /// One at a time makes a municipality's objects anew.
  void lock(UUID municipality) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('meetings.oparl ' || :here, 0))::text")
        .param("here", municipality.toString())
        .query(Rows.of(String.class))
        .list();
  }

  /// What was changed last comes first: it may have been withdrawn.
  List<UUID> listStale(UUID municipality, int limit) {
    return jdbc.sql(
            """
            select unit
              from meetings.oparl_stale
             where municipality_id = :municipality
             group by unit
             order by max(id) desc
             limit :limit
            """)
        .param("municipality", municipality)
        .param("limit", limit)
        .query(Rows.of(UUID.class))
        .list();
  }

  List<UUID> listStaleMunicipalities() {
    return jdbc.sql("select distinct municipality_id from meetings.oparl_stale")
        .query(Rows.of(UUID.class))
        .list();
  }

  void mark(UUID municipality, UUID unit) {
    jdbc.sql(
            """
            insert into meetings.oparl_stale (municipality_id, unit) values (:municipality, :unit)
            """)
        .param("municipality", municipality)
        .param("unit", unit)
        .update();
  }

  /// Everything of the municipality in scope; sessions last, since what was marked last comes
  /// first.
  int markAll(UUID municipality) {
    return jdbc.sql(
            """
            insert into meetings.oparl_stale (municipality_id, unit)
            select :municipality, unit
              from (select distinct 1 as rank, municipality_id as unit
                      from meetings.body where municipality_id = :municipality
                    union all
                    select 2, id from meetings.draft where municipality_id = :municipality
                    union all
                    select 3, id from meetings.session where municipality_id = :municipality
                    union all
                    select distinct 4, unit
                      from meetings.oparl_object where municipality_id = :municipality) all_units
             order by rank
            """)
        .param("municipality", municipality)
        .update();
  }

  /// The days of members begin and end while nobody writes anything.
  void markBodies() {
    jdbc.sql(
            """
            insert into meetings.oparl_stale (municipality_id, unit)
            select distinct municipality_id, municipality_id from meetings.body
            """)
        .update();
  }

  /// @return how many marks there were
  int clear(UUID municipality, UUID unit) {
    return jdbc.sql(
            """
            delete from meetings.oparl_stale
             where municipality_id = :municipality
               and unit = :unit
            """)
        .param("municipality", municipality)
        .param("unit", unit)
        .update();
  }

  List<Stored> listUnit(UUID municipality, UUID unit) {
    return jdbc.sql(
            COLUMNS
                + """
                  from meetings.oparl_object
                 where municipality_id = :municipality
                   and unit = :unit
                """)
        .param("municipality", municipality)
        .param("unit", unit)
        .query((row, _) -> stored(row))
        .list();
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        Kind.valueOf(row.getString("kind")),
        row.getObject("id", UUID.class),
        row.getObject("organization_id", UUID.class),
        row.getString("content"),
        row.getString("hash"),
        row.getObject("created", OffsetDateTime.class).toInstant(),
        row.getObject("modified", OffsetDateTime.class).toInstant(),
        row.getBoolean("deleted"));
  }

  void save(UUID municipality, UUID unit, Stored object) {
    jdbc.sql(
            """
            insert into meetings.oparl_object
              (municipality_id, kind, id, unit, organization_id, content, hash, created, modified,
               deleted)
            values (:municipality, :kind, :id, :unit, :organization, :content, :hash, :created,
               :modified, :deleted)
            on conflict (municipality_id, kind, id) do update
               set unit = excluded.unit, organization_id = excluded.organization_id,
                   content = excluded.content, hash = excluded.hash,
                   modified = excluded.modified, deleted = excluded.deleted
            """)
        .param("municipality", municipality)
        .param("kind", object.kind().name())
        .param("id", object.id())
        .param("unit", unit)
        .param("organization", object.organization())
        .param("content", object.content())
        .param("hash", object.hash())
        .param("created", utc(object.created()))
        .param("modified", utc(object.modified()))
        .param("deleted", object.deleted())
        .update();
  }

  void countUp(UUID municipality) {
    jdbc.sql(
            """
            insert into meetings.oparl_revision (municipality_id, revision)
            values (:municipality, 1)
            on conflict (municipality_id) do update
               set revision = meetings.oparl_revision.revision + 1
            """)
        .param("municipality", municipality)
        .update();
  }

  Optional<Stored> find(UUID municipality, Kind kind, UUID id) {
    return jdbc.sql(
            COLUMNS
                + """
                  from meetings.oparl_object
                 where municipality_id = :municipality
                   and kind = :kind
                   and id = :id
                """)
        .param("municipality", municipality)
        .param("kind", kind.name())
        .param("id", id)
        .query((row, _) -> stored(row))
        .optional();
  }

  record Line(UUID id, String content) {}

  /// The objects after one in the order of their ids.
  List<Line> list(Filter filter, @Nullable UUID after, int limit) {
    return filter
        .bind(
            jdbc.sql(
                "select id, content\n"
                    + filter.where()
                    + (after == null ? "" : " and id > :after")
                    + " order by id limit :limit"))
        .param("after", after)
        .param("limit", limit)
        .query(Rows.of(Line.class))
        .list();
  }

  long count(Filter filter) {
    return filter
        .bind(jdbc.sql("select count(*)\n" + filter.where()))
        .query(Rows.of(Long.class))
        .single();
  }

  /// The id so many places before another, or before the end; nothing where the list is shorter.
  Optional<UUID> findBefore(Filter filter, @Nullable UUID before, int places) {
    return filter
        .bind(
            jdbc.sql(
                "select id\n"
                    + filter.where()
                    + (before == null ? "" : " and id < :before")
                    + " order by id desc offset :places limit 1"))
        .param("before", before)
        .param("places", places)
        .query(Rows.of(UUID.class))
        .optional();
  }

  /// The id at a place from the beginning.
  Optional<UUID> findAt(Filter filter, long place) {
    return filter
        .bind(jdbc.sql("select id\n" + filter.where() + " order by id offset :place limit 1"))
        .param("place", place)
        .query(Rows.of(UUID.class))
        .optional();
  }

  Optional<String> findChecksum(String sha256) {
    return jdbc.sql("select sha512 from meetings.oparl_checksum where sha256 = :sha256")
        .param("sha256", sha256)
        .query(Rows.of(String.class))
        .optional();
  }

  void addChecksum(String sha256, String sha512) {
    jdbc.sql(
            """
            insert into meetings.oparl_checksum (sha256, sha512) values (:sha256, :sha512)
            on conflict do nothing
            """)
        .param("sha256", sha256)
        .param("sha512", sha512)
        .update();
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
