package ee.kogukoda.meetings.amendments;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of amendments.
@Repository
@Transactional(readOnly = true)
class AmendmentStore {
  private final JdbcClient jdbc;

  AmendmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Round> findRound(UUID draft) {
    return jdbc.sql(
            """
            select version, until
              from meetings.amendment_round
             where municipality_id = :here
               and draft_id = :draft
            """)
        .param("here", Scope.require())
        .param("draft", draft)
        .query(Rows.of(Round.class))
        .optional();
  }

  /// Drafts that are not over with a term that has not ended.
  List<OpenRound> listOpen(LocalDate today) {
    return jdbc.sql(
            """
            select d.year || '-' || d.number as slug, d.title, r.until,
                   d.state = 'SECOND_READING' as second_reading
              from meetings.amendment_round r
              join meetings.draft d on d.id = r.draft_id
             where r.municipality_id = :here
               and r.until >= :today
               and d.state not in ('ADOPTED', 'REJECTED', 'WITHDRAWN')
             order by r.until, d.id
            """)
        .param("here", Scope.require())
        .param("today", today)
        .query(Rows.of(OpenRound.class))
        .list();
  }

  /// Whether a draft is between its readings.
  boolean isSecondReading(UUID draft) {
    return jdbc.sql(
                """
                select count(*)
                  from meetings.draft
                 where municipality_id = :here
                   and id = :draft
                   and state = 'SECOND_READING'
                """)
            .param("here", Scope.require())
            .param("draft", draft)
            .query(Rows.of(Integer.class))
            .single()
        > 0;
  }

  record OpenRound(String slug, String title, LocalDate until, boolean secondReading) {}

  /// Whether amendments to any draft here were ever asked for.
  boolean hasRounds() {
    return jdbc.sql(
            "select exists (select 1 from meetings.amendment_round where municipality_id = :here)")
        .param("here", Scope.require())
        .query(Rows.of(Boolean.class))
        .single();
  }

  void putRound(UUID draft, Round round) {
    jdbc.sql(
            """
            insert into meetings.amendment_round (draft_id, municipality_id, version, until)
            values (:draft, :here, :version, :until)
            on conflict (draft_id) do update set version = :version, until = :until
            """)
        .param("draft", draft)
        .param("here", Scope.require())
        .param("version", round.version())
        .param("until", round.until())
        .update();
  }

  /// All of a draft by their number; whoever changes one of them holds the draft's others too.
  List<Amendment> list(UUID draft) {
    return query(draft, "");
  }

  List<Amendment> lock(UUID draft) {
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtextextended('meetings.amendment ' || :draft,"
                + " 0))::text")
        .param("draft", draft.toString())
        .query(Rows.of(String.class))
        .list();
    return query(draft, " for update");
  }

  private List<Amendment> query(UUID draft, String lock) {
    return jdbc.sql(
            """
            select id, draft_id as draft, number, version, author_kind, author, operation,
                   paragraph, text, reason, state, note, place, motion_id as motion,
                   merged_version, submitted_at, submitted_by
              from meetings.amendment
             where municipality_id = :here
               and draft_id = :draft
             order by number
            """
                + lock)
        .param("here", Scope.require())
        .param("draft", draft)
        .query(Rows.of(Amendment.class))
        .list();
  }

  /// The draft of whatever was put to the vote as this motion.
  Optional<UUID> findDraftByMotion(UUID motion) {
    return jdbc.sql(
            """
            select draft_id
              from meetings.amendment
             where municipality_id = :here
               and motion_id = :motion
            """)
        .param("here", Scope.require())
        .param("motion", motion)
        .query(Rows.of(UUID.class))
        .optional();
  }

  void insert(Amendment amendment) {
    jdbc.sql(
            """
            insert into meetings.amendment
              (id, municipality_id, draft_id, number, version, author_kind, author, operation,
               paragraph, text, reason, state, note, submitted_at, submitted_by)
            values (:id, :here, :draft, :number, :version, :kind, :author, :operation, :paragraph,
               :text, :reason, :state, :note, :at, :by)
            """)
        .param("id", amendment.id())
        .param("here", Scope.require())
        .param("draft", amendment.draft())
        .param("number", amendment.number())
        .param("version", amendment.version())
        .param("kind", amendment.authorKind().name())
        .param("author", amendment.author())
        .param("operation", amendment.operation().name())
        .param("paragraph", amendment.paragraph())
        .param("text", amendment.text())
        .param("reason", amendment.reason())
        .param("state", amendment.state().name())
        .param("note", amendment.note())
        .param("at", amendment.submittedAt().atOffset(ZoneOffset.UTC))
        .param("by", amendment.submittedBy())
        .update();
  }

  void setState(Amendment amendment, Amendment.State state, String note) {
    jdbc.sql(
            """
            update meetings.amendment
               set state = :state, note = :note
             where id = :id
               and municipality_id = :here
            """)
        .param("id", amendment.id())
        .param("here", Scope.require())
        .param("state", state.name())
        .param("note", note)
        .update();
  }

  void setMotion(UUID id, UUID motion) {
    jdbc.sql(
            """
            update meetings.amendment
               set motion_id = :motion
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("motion", motion)
        .update();
  }

  void setPlace(UUID id, int place) {
    jdbc.sql(
            """
            update meetings.amendment
               set place = :place
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("place", place)
        .update();
  }

  void setMerged(UUID id, int version) {
    jdbc.sql(
            """
            update meetings.amendment
               set state = 'MERGED', merged_version = :version
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("version", version)
        .update();
  }
}
