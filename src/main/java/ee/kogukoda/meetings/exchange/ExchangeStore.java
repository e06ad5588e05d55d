package ee.kogukoda.meetings.exchange;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of drafts that are exchanged.
@Repository
@Transactional(readOnly = true)
class ExchangeStore {
  private static final String DRAFT =
      """
      select d.id, i.external_id, d.year, d.number, d.kind, d.title, d.initiator, d.lead, d.state,
             d.versions as version, d.published_at, d.changed_at, v.text, v.memorandum, v.sha256,
             a.id as act, a.number as act_number
        from meetings.draft d
        join meetings.draft_version v on v.draft_id = d.id and v.number = d.versions
        left join meetings.imported_draft i on i.draft_id = d.id
        left join meetings.act a
          on a.municipality_id = d.municipality_id and a.item_id = d.item_id
             and a.stands and d.state = 'ADOPTED'
       where d.municipality_id = :here
         and (d.published_at is not null or (:own and i.draft_id is not null))
      """;

  private final JdbcClient jdbc;

  ExchangeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What a document system sent under a name.
  record Sent(UUID draft, String sha256) {}

  /// What was answered to a request before.
  record Answered(String requestSha256, int status, String body) {}

  /// One draft at a time in a municipality: systems that send the same twice at once wait.
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('meetings.import ' || :here, 0))::text")
        .param("here", Scope.require().toString())
        .query(Rows.of(String.class))
        .list();
  }

  Optional<Sent> findSent(String externalId) {
    return jdbc.sql(
            """
            select draft_id as draft, sha256
              from meetings.imported_draft
             where municipality_id = :here
               and external_id = :external
            """)
        .param("here", Scope.require())
        .param("external", externalId)
        .query(Rows.of(Sent.class))
        .optional();
  }

  void putSent(String externalId, UUID draft, String sha256, Instant at) {
    jdbc.sql(
            """
            insert into meetings.imported_draft
              (municipality_id, external_id, draft_id, sha256, sent_at)
            values (:here, :external, :draft, :sha256, :at)
            on conflict (municipality_id, external_id) do update set sha256 = :sha256, sent_at = :at
            """)
        .param("here", Scope.require())
        .param("external", externalId)
        .param("draft", draft)
        .param("sha256", sha256)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Answered> findAnswer(String requestKey) {
    return jdbc.sql(
            """
            select request_sha256, status, body
              from meetings.import_answer
             where municipality_id = :here
               and request_key = :key
            """)
        .param("here", Scope.require())
        .param("key", requestKey)
        .query(Rows.of(Answered.class))
        .optional();
  }

  /// Kept while somebody may still ask again; what is older goes.
  void keepAnswer(String requestKey, Answered answer, Instant at, Instant forgotten) {
    jdbc.sql(
            """
            delete from meetings.import_answer
             where municipality_id = :here
               and answered_at < :forgotten
            """)
        .param("here", Scope.require())
        .param("forgotten", forgotten.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(
            """
            insert into meetings.import_answer
              (municipality_id, request_key, request_sha256, status, body, answered_at)
            values (:here, :key, :sha256, :status, :body, :at)
            on conflict do nothing
            """)
        .param("here", Scope.require())
        .param("key", requestKey)
        .param("sha256", answer.requestSha256())
        .param("status", answer.status())
        .param("body", answer.body())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// @param own also those not published, where a document system sent them
  Optional<DraftRow> find(UUID id, boolean own) {
    return jdbc.sql(DRAFT + " and d.id = :id")
        .param("here", Scope.require())
        .param("own", own)
        .param("id", id)
        .query(Rows.of(DraftRow.class))
        .optional();
  }

  /// The latest first, before a year and number.
  List<DraftRow> list(boolean own, int year, int number, int limit) {
    return jdbc.sql(
            DRAFT
                + """
                   and (d.year, d.number) < (:year, :number)
                 order by d.year desc, d.number desc
                 limit :limit
                """)
        .param("here", Scope.require())
        .param("own", own)
        .param("year", year)
        .param("number", number)
        .param("limit", limit)
        .query(Rows.of(DraftRow.class))
        .list();
  }
}
