package ee.kogukoda.meetings.drafts;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of drafts, their versions and their deeds.
@Repository
@Transactional(readOnly = true)
class DraftStore {
  private static final String DRAFT =
      """
      select id, year, number, kind, title, initiator, lead, state, versions, published_at,
             item_id as item, session_id as session, frozen_version, changed_at
        from meetings.draft
       where municipality_id = :here
      """;

  private final JdbcClient jdbc;

  DraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Draft> find(int year, int number) {
    return jdbc.sql(DRAFT + " and year = :year and number = :number")
        .param("here", Scope.require())
        .param("year", year)
        .param("number", number)
        .query(Rows.of(Draft.class))
        .optional();
  }

  Optional<Draft> find(UUID id) {
    return jdbc.sql(DRAFT + " and id = :id")
        .param("here", Scope.require())
        .param("id", id)
        .query(Rows.of(Draft.class))
        .optional();
  }

  /// The draft, held against others who change it at the same moment.
  Optional<Draft> lock(UUID id) {
    return jdbc.sql(DRAFT + " and id = :id for update")
        .param("here", Scope.require())
        .param("id", id)
        .query(Rows.of(Draft.class))
        .optional();
  }

  Optional<Draft> findByItem(UUID item) {
    return jdbc.sql(DRAFT + " and item_id = :item")
        .param("here", Scope.require())
        .param("item", item)
        .query(Rows.of(Draft.class))
        .optional();
  }

  Optional<Draft> lockByItem(UUID item) {
    return jdbc.sql(DRAFT + " and item_id = :item for update")
        .param("here", Scope.require())
        .param("item", item)
        .query(Rows.of(Draft.class))
        .optional();
  }

  /// What is still on the agenda of a session.
  List<Draft> lockOnAgenda(UUID session) {
    return jdbc.sql(
            DRAFT + " and session_id = :session and state = 'ON_AGENDA' order by id for update")
        .param("here", Scope.require())
        .param("session", session)
        .query(Rows.of(Draft.class))
        .list();
  }

  List<DraftLine> list(DraftQuery query, int limit) {
    return jdbc.sql(
            """
            select year, number, kind, title, initiator, state, changed_at
              from meetings.draft
             where municipality_id = :here
               and (:all or published_at is not null)
               and (:kind = '' or kind = :kind)
               and (:state = '' or state = :state)
               and (:words = '' or to_tsvector('simple', title) @@ to_tsquery('simple', :words))
               and (year, number) < (:year, :number)
             order by year desc, number desc
             limit :limit
            """)
        .param("here", Scope.require())
        .param("all", query.all())
        .param("kind", query.kind() == null ? "" : query.kind().name())
        .param("state", query.state() == null ? "" : query.state().name())
        .param("words", prefixes(query.words()))
        .param("year", query.beforeYear())
        .param("number", query.beforeNumber())
        .param("limit", limit)
        .query(Rows.of(DraftLine.class))
        .list();
  }

  /// A draft that waits for the secretary.
  record Waiting(int year, int number, String title, DraftState state, boolean checked) {
    String slug() {
      return year + "-" + number;
    }
  }

  /// Those whose last version nobody has looked at, those that a document system sent, those that
  /// can be put on an agenda; the longest waiting first.
  List<Waiting> listWaiting(int limit) {
    return jdbc.sql(
            """
            select year, number, title, state, checked
              from (
                select d.year, d.number, d.title, d.state, d.changed_at,
                       exists (select 1
                                 from meetings.draft_deed e
                                where e.draft_id = d.id
                                  and e.kind in ('FIND_LAWFUL', 'REMARK')
                                  and e.version = d.versions) as checked
                  from meetings.draft d
                 where d.municipality_id = :here
                   and (d.state in ('PUBLISHED', 'SUBMITTED', 'SECOND_READING')
                        or (d.state = 'DRAFTED'
                            and exists (select 1
                                          from meetings.imported_draft i
                                         where i.draft_id = d.id)))) as waiting
             where state in ('DRAFTED', 'SUBMITTED') or not checked
             order by changed_at, year, number
             limit :limit
            """)
        .param("here", Scope.require())
        .param("limit", limit)
        .query(Rows.of(Waiting.class))
        .list();
  }

  /// Every word by its beginning: Estonian words change at their end.
  private static String prefixes(String words) {
    return Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> (word.length() > 5 ? word.substring(0, word.length() - 1) : word) + ":*")
        .collect(Collectors.joining(" & "));
  }

  /// The next number of a year; whoever asks at the same moment waits.
  int nextNumber(int year) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('meetings.draft ' || :here, 0))::text")
        .param("here", Scope.require().toString())
        .query(Rows.of(String.class))
        .list();
    return jdbc.sql(
            """
            select coalesce(max(number), 0) + 1
              from meetings.draft
             where municipality_id = :here
               and year = :year
            """)
        .param("here", Scope.require())
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  UUID insert(int year, int number, DraftWords words, Instant now) {
    UUID id = Uuid7.next();
    jdbc.sql(
            """
            insert into meetings.draft
              (id, municipality_id, year, number, kind, title, initiator, lead, state, versions,
               changed_at)
            values (:id, :here, :year, :number, :kind, :title, :initiator, :lead, 'DRAFTED', 1,
               :now)
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("year", year)
        .param("number", number)
        .param("kind", words.kind().name())
        .param("title", words.title())
        .param("initiator", words.initiator())
        .param("lead", words.lead())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  void update(UUID id, DraftWords words, int versions, Instant now) {
    jdbc.sql(
            """
            update meetings.draft
               set kind = :kind, title = :title, initiator = :initiator, lead = :lead,
                   versions = :versions, changed_at = :now
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("kind", words.kind().name())
        .param("title", words.title())
        .param("initiator", words.initiator())
        .param("lead", words.lead())
        .param("versions", versions)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void setState(UUID id, DraftState state, Instant now) {
    jdbc.sql(
            """
            update meetings.draft
               set state = :state, changed_at = :now,
                   published_at = case when :state = 'PUBLISHED'
                                       then coalesce(published_at, :now) else published_at end
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("state", state.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void setItem(UUID id, UUID item, UUID session, int version) {
    jdbc.sql(
            """
            update meetings.draft
               set item_id = :item, session_id = :session, frozen_version = :version
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("item", item)
        .param("session", session)
        .param("version", version)
        .update();
  }

  void insertVersion(UUID draft, DraftVersion version) {
    jdbc.sql(
            """
            insert into meetings.draft_version
              (draft_id, municipality_id, number, text, memorandum, sha256, written_at, written_by)
            values (:draft, :here, :number, :text, :memorandum, :sha256, :at, :by)
            """)
        .param("draft", draft)
        .param("here", Scope.require())
        .param("number", version.number())
        .param("text", version.text())
        .param("memorandum", version.memorandum())
        .param("sha256", version.sha256())
        .param("at", version.writtenAt().atOffset(ZoneOffset.UTC))
        .param("by", version.writtenBy())
        .update();
  }

  /// The latest first.
  List<DraftVersion> listVersions(UUID draft) {
    return jdbc.sql(
            """
            select number, text, memorandum, sha256, written_at, written_by
              from meetings.draft_version
             where draft_id = :draft
               and municipality_id = :here
             order by number desc
            """)
        .param("draft", draft)
        .param("here", Scope.require())
        .query(Rows.of(DraftVersion.class))
        .list();
  }

  Optional<DraftVersion> findVersion(UUID draft, int number) {
    return jdbc.sql(
            """
            select number, text, memorandum, sha256, written_at, written_by
              from meetings.draft_version
             where draft_id = :draft
               and number = :number
               and municipality_id = :here
            """)
        .param("draft", draft)
        .param("number", number)
        .param("here", Scope.require())
        .query(Rows.of(DraftVersion.class))
        .optional();
  }

  void insertDeed(UUID draft, DraftDeed deed) {
    jdbc.sql(
            """
            insert into meetings.draft_deed
              (id, draft_id, municipality_id, kind, at, done_by, version, note)
            values (:id, :draft, :here, :kind, :at, :by, :version, :note)
            """)
        .param("id", Uuid7.next())
        .param("draft", draft)
        .param("here", Scope.require())
        .param("kind", deed.kind().name())
        .param("at", deed.at().atOffset(ZoneOffset.UTC))
        .param("by", deed.doneBy())
        .param("version", deed.version())
        .param("note", deed.note())
        .update();
  }

  /// In the order in which they were done.
  List<DraftDeed> listDeeds(UUID draft) {
    return jdbc.sql(
            """
            select kind, at, done_by, version, note
              from meetings.draft_deed
             where draft_id = :draft
               and municipality_id = :here
             order by id
            """)
        .param("draft", draft)
        .param("here", Scope.require())
        .query(Rows.of(DraftDeed.class))
        .list();
  }
}
