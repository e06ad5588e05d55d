package ee.kogukoda.meetings.record;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.documents.Document;
import ee.kogukoda.meetings.minutes.MinutesDocument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// All SQL of editions and their signers.
@Repository
@Transactional(readOnly = true)
class EditionStore {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final ResultSetExtractor<List<Edition>> EDITIONS = EditionStore::editions;

  private final JdbcClient jdbc;

  EditionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The latest edition with its signers, in one query: the one that waits for signatures, or else
  /// the published one.
  Optional<Edition> find(UUID session) {
    return listVersions(session).stream().findFirst();
  }

  /// The published edition that none has replaced.
  Optional<Edition> findPublished(UUID session) {
    return listVersions(session).stream().filter(Edition::isPublished).findFirst();
  }

  /// Every version, the latest first.
  List<Edition> listVersions(UUID session) {
    return read("e.session_id = :key and e.withdrawn_at is null", session).reversed();
  }

  /// The edition that this document belongs to, as the file or as its container.
  Optional<Edition> findByDocument(UUID document) {
    return read("(e.pdf_id = :key or e.container_id = :key) and e.withdrawn_at is null", document)
        .stream()
        .findFirst();
  }

  /// All that are published and not replaced, for the search index.
  List<Edition> listPublished() {
    return read(
        "e.municipality_id = :key and e.published_at is not null and e.replaced_at is null",
        Scope.require());
  }

  /// The latest that were published, and those that corrected them, for readers of feeds.
  List<News> listNews(int most) {
    return jdbc.sql(
            """
            select e.id, e.session_id as session, p.slug, e.number, e.version, e.reason, e.published_at
              from meetings.minutes_edition e
              join meetings.session p on p.id = e.session_id
             where e.municipality_id = :here
               and e.published_at is not null
             order by e.published_at desc
             limit :most
            """)
        .param("here", Scope.require())
        .param("most", most)
        .query(Rows.of(News.class))
        .list();
  }

  /// The latest sessions that have decided something, with how many items and when the last of them
  /// was decided.
  List<Decided> listDecided(int most) {
    return jdbc.sql(
            """
            select s.id as session, s.slug, s.number, d.items, d.at
              from (select id, slug, number
                      from meetings.session
                     where municipality_id = :here
                       and state in ('OPEN', 'CLOSED')
                     order by starts_at desc
                     limit :most) s
             cross join lateral (
                   select count(*) as items, max(e.at) as at
                     from meetings.session_event e
                    where e.session_id = s.id
                      and e.type = 'ItemConcluded') d
             where d.items > 0
            """)
        .param("here", Scope.require())
        .param("most", most)
        .query(Rows.of(Decided.class))
        .list();
  }

  /// A session whose decisions everybody can read.
  record Decided(UUID session, String slug, int number, int items, Instant at) {}

  /// Minutes that everybody can read from an instant on.
  record News(
      UUID id,
      UUID session,
      String slug,
      String number,
      int version,
      @Nullable String reason,
      Instant publishedAt) {}

  /// Unsigned editions in which this person is a signer.
  List<Edition> listWaitingFor(UUID person) {
    return read(
        """
        e.withdrawn_at is null and e.published_at is null
               and exists (select 1 from meetings.minutes_signer w
                            where w.edition_id = e.id and w.person_id = :key
                              and w.signed_at is null)\
        """,
        person);
  }

  private List<Edition> read(String which, UUID key) {
    return jdbc.sql(
            """
            select e.id, e.session_id, p.slug, e.number, e.log_seq, e.contents, e.pdf_id, e.pdf_address,
                   e.pdf_sha256, e.made_at, e.container_id, e.container_address, e.published_at,
                   e.version, e.reason, e.replaced_at,
                   s.place, s.person_id, s.name, s.role, s.signed_at
              from meetings.minutes_edition e
              join meetings.session p on p.id = e.session_id
              join meetings.minutes_signer s on s.edition_id = e.id
             where e.municipality_id = :here
               and %s
             order by e.id, s.place
            """
                .formatted(which))
        .param("here", Scope.require())
        .param("key", key)
        .query(EDITIONS);
  }

  /// Closed sessions whose minutes have not gone to be signed, the oldest first.
  List<Unwritten> listUnwritten() {
    return jdbc.sql(
            """
            select s.id, s.slug, s.number, s.body_id as body, s.starts_at as held_at
              from meetings.session s
             where s.municipality_id = :here
               and s.state = 'CLOSED'
               and not exists (select 1 from meetings.minutes_edition e
                                where e.session_id = s.id and e.withdrawn_at is null)
             order by s.starts_at
             limit 20
            """)
        .param("here", Scope.require())
        .query(Rows.of(Unwritten.class))
        .list();
  }

  /// Sessions with a correction under way that has not gone to be signed, the oldest first.
  List<Unwritten> listUncorrected() {
    return jdbc.sql(
            """
            select s.id, s.slug, s.number, s.body_id as body, s.starts_at as held_at
              from meetings.minutes_correction c
              join meetings.session s on s.id = c.session_id
             where c.municipality_id = :here
               and c.ended_at is null
               and not exists (select 1 from meetings.minutes_edition e
                                where e.session_id = s.id and e.version = c.version
                                  and e.withdrawn_at is null)
             order by c.opened_at
             limit 20
            """)
        .param("here", Scope.require())
        .query(Rows.of(Unwritten.class))
        .list();
  }

  /// Sessions that were opened and not closed, begun before this moment, the oldest first.
  List<Unwritten> listUnclosed(Instant before) {
    return jdbc.sql(
            """
            select s.id, s.slug, s.number, s.body_id as body, s.starts_at as held_at
              from meetings.session s
             where s.municipality_id = :here
               and s.state = 'OPEN'
               and s.starts_at < :before
             order by s.starts_at
             limit 50
            """)
        .param("here", Scope.require())
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query(Rows.of(Unwritten.class))
        .list();
  }

  /// A session whose minutes wait for their maker.
  record Unwritten(UUID id, String slug, int number, UUID body, Instant heldAt) {}

  /// Nobody else signs or withdraws it until the transaction ends.
  void lock(UUID edition) {
    jdbc.sql("select id from meetings.minutes_edition where id = :id for update")
        .param("id", edition)
        .query(UUID.class)
        .optional();
  }

  void insert(Edition edition) {
    jdbc.sql(
            """
            insert into meetings.minutes_edition
              (id, municipality_id, session_id, number, log_seq, contents, pdf_id, pdf_address,
               pdf_sha256, made_at, version, reason)
            values (:id, :here, :session, :number, :seq, :contents::jsonb, :pdf, :address,
               :sha256, :at, :version, :reason)
            """)
        .param("id", edition.id())
        .param("here", Scope.require())
        .param("session", edition.session())
        .param("number", edition.number())
        .param("seq", edition.logSeq())
        .param("contents", MAPPER.writeValueAsString(edition.contents()))
        .param("pdf", edition.pdf())
        .param("address", edition.pdfAddress())
        .param("sha256", edition.pdfSha256())
        .param("at", utc(edition.madeAt()))
        .param("version", edition.version())
        .param("reason", edition.correction() == null ? null : edition.correction().reason())
        .update();
    for (Edition.Signer signer : edition.signers())
      jdbc.sql(
              """
              insert into meetings.minutes_signer
                (edition_id, municipality_id, place, person_id, name, role)
              values (:edition, :here, :place, :person, :name, :role)
              """)
          .param("edition", edition.id())
          .param("here", Scope.require())
          .param("place", signer.place())
          .param("person", signer.person())
          .param("name", signer.name())
          .param("role", signer.role().name())
          .update();
  }

  void withdraw(UUID edition, String by, Instant at) {
    jdbc.sql(
            """
            update meetings.minutes_edition
               set withdrawn_at = :at, withdrawn_by = :by
             where id = :id
            """)
        .param("at", utc(at))
        .param("by", by)
        .param("id", edition)
        .update();
  }

  void setContainer(UUID edition, Document container) {
    jdbc.sql(
            """
            update meetings.minutes_edition
               set container_id = :container, container_address = :address
             where id = :id
            """)
        .param("container", container.id().value())
        .param("address", container.address())
        .param("id", edition)
        .update();
  }

  void setSigned(UUID edition, UUID person, Instant at) {
    jdbc.sql(
            """
            update meetings.minutes_signer
               set signed_at = :at
             where edition_id = :edition
               and person_id = :person
               and signed_at is null
            """)
        .param("at", utc(at))
        .param("edition", edition)
        .param("person", person)
        .update();
  }

  /// The versions before this one stay, and say that there is a later one.
  void replaceBefore(Edition edition, Instant at) {
    jdbc.sql(
            """
            update meetings.minutes_edition
               set replaced_at = :at
             where session_id = :session
               and version < :version
               and published_at is not null
               and replaced_at is null
            """)
        .param("at", utc(at))
        .param("session", edition.session())
        .param("version", edition.version())
        .update();
  }

  void publish(UUID edition, Instant at) {
    jdbc.sql("update meetings.minutes_edition set published_at = :at where id = :id")
        .param("at", utc(at))
        .param("id", edition)
        .update();
  }

  private static List<Edition> editions(ResultSet row) throws SQLException {
    var editions = new ArrayList<Edition>();
    while (row.next()) {
      var signer = signer(row);
      UUID id = row.getObject("id", UUID.class);
      if (!editions.isEmpty() && editions.getLast().id().equals(id)) {
        editions.add(with(editions.removeLast(), signer));
      } else {
        editions.add(edition(row, id, signer));
      }
    }
    return editions;
  }

  private static Edition edition(ResultSet row, UUID id, Edition.Signer first) throws SQLException {
    return new Edition(
        id,
        row.getObject("session_id", UUID.class),
        row.getString("slug"),
        row.getString("number"),
        row.getLong("log_seq"),
        MAPPER.readValue(row.getString("contents"), MinutesDocument.class),
        row.getObject("pdf_id", UUID.class),
        row.getString("pdf_address"),
        row.getString("pdf_sha256"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("container_id", UUID.class),
        row.getString("container_address"),
        instant(row, "published_at"),
        corrected(row),
        instant(row, "replaced_at"),
        List.of(first));
  }

  private static Edition.@Nullable Corrected corrected(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return reason == null ? null : new Edition.Corrected(row.getInt("version"), reason);
  }

  private static Edition.Signer signer(ResultSet row) throws SQLException {
    return new Edition.Signer(
        row.getInt("place"),
        row.getObject("person_id", UUID.class),
        row.getString("name"),
        Edition.Role.valueOf(row.getString("role")),
        instant(row, "signed_at"));
  }

  private static Edition with(Edition e, Edition.Signer signer) {
    var signers = new ArrayList<>(e.signers());
    signers.add(signer);
    return new Edition(
        e.id(),
        e.session(),
        e.slug(),
        e.number(),
        e.logSeq(),
        e.contents(),
        e.pdf(),
        e.pdfAddress(),
        e.pdfSha256(),
        e.madeAt(),
        e.container(),
        e.containerAddress(),
        e.publishedAt(),
        e.correction(),
        e.replacedAt(),
        signers);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
