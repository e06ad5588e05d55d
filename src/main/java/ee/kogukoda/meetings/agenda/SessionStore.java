package ee.kogukoda.meetings.agenda;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of a session's own row.
@Repository
class SessionStore {
  private final JdbcClient jdbc;

  SessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The session with its agenda and materials, in one query.
  Optional<PlannedSession> find(String slug) {
    return read("s.slug = :key", slug);
  }

  Optional<PlannedSession> find(UUID id) {
    return read("s.id = :key", id);
  }

  private Optional<PlannedSession> read(String which, Object key) {
    return jdbc.sql(
            """
            select s.id, s.body_id, s.slug, s.number, s.kind, s.form, s.title, s.starts_at,
                   s.place, s.stream_address, s.ends_at, s.state, s.cancel_reason, s.changed_at, s.closed,
                   n.sent_at as notice_sent_at, n.late_reason,
                   i.id as item_id, i.position, i.title as item_title, i.presenter,
                   i.co_presenter, i.act_kind, i.majority, i.draft_text, i.restricted_ground,
                   i.minutes,
                   m.id as material_id, m.document_id, m.address, m.title as material_title, m.size,
                   m.added_at, m.after_notice
              from meetings.session s
              left join meetings.notice n on n.session_id = s.id and n.recalled_at is null
              left join meetings.agenda_item i on i.session_id = s.id and i.removed_at is null
              left join meetings.material m on m.item_id = i.id and m.removed_at is null
             where s.municipality_id = :here
               and %s
             order by i.position, m.added_at, m.id
            """
                .formatted(which))
        .param("here", Scope.require())
        .param("key", key)
        .query(new SessionReading());
  }

  /// Holds the session against others who change it at the same moment.
  Optional<SessionState> lock(UUID id) {
    return jdbc.sql(
            """
            select state
              from meetings.session
             where id = :id
               and municipality_id = :here
               for update
            """)
        .param("id", id)
        .param("here", Scope.require())
        .query(SessionState.class)
        .optional();
  }

  Set<UUID> listPublicDecisions(UUID session) {
    return Set.copyOf(
        jdbc.sql(
                """
                select id
                  from meetings.agenda_item
                 where session_id = :session
                   and municipality_id = :here
                   and decision_public
                   and removed_at is null
                """)
            .param("session", session)
            .param("here", Scope.require())
            .query(Rows.of(UUID.class))
            .list());
  }

  void setDecisionPublic(UUID item, boolean open) {
    jdbc.sql(
            """
            update meetings.agenda_item
               set decision_public = :open
             where id = :item
               and municipality_id = :here
            """)
        .param("open", open)
        .param("item", item)
        .param("here", Scope.require())
        .update();
  }

  Optional<Demand> findDemand(UUID session) {
    return jdbc.sql(
            """
            select demanded_by, demanders as signatories
              from meetings.session
             where id = :session
               and municipality_id = :here
               and demanded_by is not null
            """)
        .param("session", session)
        .param("here", Scope.require())
        .query(Demand.class)
        .optional();
  }

  void setDemand(UUID session, Demand demand) {
    jdbc.sql(
            """
            update meetings.session
               set demanded_by = :by, demanders = :signatories
             where id = :session
               and municipality_id = :here
            """)
        .param("by", demand.demandedBy().name())
        .param("signatories", demand.signatories())
        .param("session", session)
        .param("here", Scope.require())
        .update();
  }

  Optional<LocalDate> findResultsDay(UUID session) {
    return jdbc.sql(
            """
            select results_on
              from meetings.session
             where id = :session
               and municipality_id = :here
               and results_on is not null
            """)
        .param("session", session)
        .param("here", Scope.require())
        .query(LocalDate.class)
        .optional();
  }

  /// @param results null where it is not the first session of a new council
  void setResultsDay(UUID session, @Nullable LocalDate results) {
    jdbc.sql(
            """
            update meetings.session
               set results_on = :results
             where id = :session
               and municipality_id = :here
            """)
        .param("results", results)
        .param("session", session)
        .param("here", Scope.require())
        .update();
  }

  /// Regular sessions of a year that are called or were held.
  int countRegular(UUID body, int year) {
    return jdbc.sql(
            """
            select count(*)
              from meetings.session
             where municipality_id = :here
               and body_id = :body
               and kind = 'REGULAR'
               and state in ('ANNOUNCED', 'OPEN', 'CLOSED')
               and starts_at >= make_timestamptz(:year, 1, 1, 0, 0, 0, 'Europe/Tallinn')
               and starts_at < make_timestamptz(:year + 1, 1, 1, 0, 0, 0, 'Europe/Tallinn')
            """)
        .param("here", Scope.require())
        .param("body", body)
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  int nextNumber(UUID body, LocalDate day) {
    return jdbc.sql(
            """
            select coalesce(max(s.number), 0) + 1
              from meetings.session s
             where s.municipality_id = :here
               and s.body_id = :body
               and s.starts_at >= coalesce(
                     (select max(t.starts_on) from meetings.term t
                       where t.body_id = :body and t.starts_on <= :day), '-infinity')
            """)
        .param("here", Scope.require())
        .param("body", body)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  List<String> listSlugsOf(LocalDate day) {
    return jdbc.sql(
            """
            select slug
              from meetings.session
             where municipality_id = :here
               and slug like :day || '%'
            """)
        .param("here", Scope.require())
        .param("day", day.toString())
        .query(Rows.of(String.class))
        .list();
  }

  void insert(
      UUID id,
      UUID body,
      String slug,
      int number,
      boolean closed,
      SessionDetails details,
      Instant now) {
    jdbc.sql(
            """
            insert into meetings.session
              (id, municipality_id, body_id, slug, number, closed, kind, form, title, starts_at,
               place, stream_address, ends_at, created_at, changed_at)
            values (:id, :here, :body, :slug, :number, :closed, :kind, :form, :title, :startsAt, :place,
               :stream, :endsAt, :now, :now)
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("body", body)
        .param("slug", slug)
        .param("number", number)
        .param("closed", closed)
        .param("kind", details.kind().name())
        .param("form", details.form().name())
        .param("title", details.title())
        .param("startsAt", details.startsAt().atOffset(ZoneOffset.UTC))
        .param("place", details.place())
        .param("stream", details.streamAddress())
        .param("endsAt", utc(details.endsAt()))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void update(UUID id, String slug, SessionDetails details, Instant now) {
    jdbc.sql(
            """
            update meetings.session
               set slug = :slug, kind = :kind, form = :form, title = :title,
                   starts_at = :startsAt, place = :place, stream_address = :stream,
                   ends_at = :endsAt, changed_at = :now
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("slug", slug)
        .param("kind", details.kind().name())
        .param("form", details.form().name())
        .param("title", details.title())
        .param("startsAt", details.startsAt().atOffset(ZoneOffset.UTC))
        .param("place", details.place())
        .param("stream", details.streamAddress())
        .param("endsAt", utc(details.endsAt()))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// @param cancelReason only with [SessionState#CANCELLED]
  void setState(UUID id, SessionState state, @Nullable String cancelReason, Instant now) {
    jdbc.sql(
            """
            update meetings.session
               set state = :state, cancel_reason = :reason, changed_at = :now
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("state", state.name())
        .param("reason", cancelReason)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void touch(UUID id, Instant now) {
    jdbc.sql(
            """
            update meetings.session
               set changed_at = :now
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void setEnd(UUID id, Instant end, Instant now) {
    jdbc.sql(
            """
            update meetings.session
               set ends_at = :end, changed_at = :now
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("end", utc(end))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Sessions in writing that are under way: announced and not yet counted.
  List<UUID> listWritten() {
    return jdbc.sql(
            """
            select id
              from meetings.session
             where municipality_id = :here
               and form = 'WRITTEN'
               and state = 'ANNOUNCED'
             order by ends_at, id
            """)
        .param("here", Scope.require())
        .query(Rows.of(UUID.class))
        .list();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
