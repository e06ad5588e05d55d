package ee.kogukoda.meetings.comments;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of consultations and comments.
@Repository
@Transactional(readOnly = true)
class CommentStore {
  private static final String CONSULTATION =
      """
      select c.id, c.draft_id as draft, d.year, d.number, d.title, c.question, c.opens, c.closes,
             c.summary, c.summarised_at, c.summarised_by
        from meetings.consultation c
        join meetings.draft d on d.id = c.draft_id
       where c.municipality_id = :here
      """;

  private static final String COMMENT =
      """
      select id, person_id as person, name, named, organisation, text, written_at, hidden_reason,
             answer, answered_at, answered_by
        from meetings.comment
       where municipality_id = :here
      """;

  private final JdbcClient jdbc;

  CommentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Consultation> findByDraft(UUID draft) {
    return jdbc.sql(CONSULTATION + " and c.draft_id = :draft")
        .param("here", Scope.require())
        .param("draft", draft)
        .query(Rows.of(Consultation.class))
        .optional();
  }

  /// The one that ends last first, from a place in the list on.
  ///
  /// @param words that title or question hold; empty for all
  /// @param openOn only those open on this day, or null
  List<Consultation> list(
      String words, @Nullable LocalDate openOn, LocalDate before, UUID beforeId, int limit) {
    return jdbc.sql(
            CONSULTATION
                + """
                   and (c.closes, c.id) < (:before, :beforeId)
                   and (:words = '' or d.title || ' ' || c.question ilike :pattern)
                   and (:openOn::date is null
                        or (:openOn::date between c.opens and c.closes and c.summary is null))
                 order by c.closes desc, c.id desc
                 limit :limit
                """)
        .param("here", Scope.require())
        .param("before", before)
        .param("beforeId", beforeId)
        .param("words", words)
        .param("pattern", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%")
        .param("openOn", openOn)
        .param("limit", limit)
        .query(Rows.of(Consultation.class))
        .list();
  }

  /// Those over by this day whose comments the office has not answered all, nor summarised.
  List<Consultation> listUnanswered(LocalDate today) {
    return jdbc.sql(
            CONSULTATION
                + """
                   and c.summary is null
                   and c.closes < :today
                   and exists (select 1 from meetings.comment o
                                where o.consultation_id = c.id and o.answer is null
                                  and o.hidden_at is null)
                 order by c.closes
                 limit 30
                """)
        .param("here", Scope.require())
        .param("today", today)
        .query(Rows.of(Consultation.class))
        .list();
  }

  /// Nobody else changes the consultation until the transaction ends.
  void lock(UUID consultation) {
    jdbc.sql("select id from meetings.consultation where id = :id for update")
        .param("id", consultation)
        .query(UUID.class)
        .optional();
  }

  UUID insert(
      UUID draft, String question, LocalDate opens, LocalDate closes, String by, Instant now) {
    UUID id = Uuid7.next();
    jdbc.sql(
            """
            insert into meetings.consultation
              (id, municipality_id, draft_id, question, opens, closes, opened_by, opened_at)
            values (:id, :here, :draft, :question, :opens, :closes, :by, :now)
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("draft", draft)
        .param("question", question)
        .param("opens", opens)
        .param("closes", closes)
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  void setEnd(UUID consultation, LocalDate closes) {
    jdbc.sql("update meetings.consultation set closes = :closes where id = :id")
        .param("closes", closes)
        .param("id", consultation)
        .update();
  }

  void summarise(UUID consultation, String summary, String by, Instant now) {
    jdbc.sql(
            """
            update meetings.consultation
               set summary = :summary, summarised_by = :by, summarised_at = :now
             where id = :id
            """)
        .param("summary", summary)
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", consultation)
        .update();
  }

  /// In the order in which they were written, those after one.
  List<Comment> listComments(UUID consultation, UUID after, int limit) {
    return jdbc.sql(COMMENT + " and consultation_id = :of and id > :after order by id limit :limit")
        .param("here", Scope.require())
        .param("of", consultation)
        .param("after", after)
        .param("limit", limit)
        .query(Rows.of(Comment.class))
        .list();
  }

  Optional<Comment> findComment(UUID consultation, UUID id) {
    return jdbc.sql(COMMENT + " and consultation_id = :of and id = :id")
        .param("here", Scope.require())
        .param("of", consultation)
        .param("id", id)
        .query(Rows.of(Comment.class))
        .optional();
  }

  /// How many stand.
  int count(UUID consultation) {
    return jdbc.sql(
            """
            select count(*)
              from meetings.comment
             where consultation_id = :of
               and hidden_at is null
            """)
        .param("of", consultation)
        .query(Integer.class)
        .single();
  }

  int countOf(UUID consultation, UUID person) {
    return jdbc.sql(
            """
            select count(*)
              from meetings.comment
             where consultation_id = :of
               and person_id = :person
            """)
        .param("of", consultation)
        .param("person", person)
        .query(Integer.class)
        .single();
  }

  /// Who has written, each once.
  List<UUID> listWriters(UUID consultation) {
    return jdbc.sql("select distinct person_id from meetings.comment where consultation_id = :of")
        .param("of", consultation)
        .query(Rows.of(UUID.class))
        .list();
  }

  void insertComment(UUID consultation, Comment comment) {
    jdbc.sql(
            """
            insert into meetings.comment
              (id, municipality_id, consultation_id, person_id, name, named, organisation, text,
               written_at)
            values (:id, :here, :of, :person, :name, :named, :organisation, :text, :at)
            """)
        .param("id", comment.id())
        .param("here", Scope.require())
        .param("of", consultation)
        .param("person", comment.person())
        .param("name", comment.name())
        .param("named", comment.named())
        .param("organisation", comment.organisation())
        .param("text", comment.text())
        .param("at", comment.writtenAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void delete(UUID comment) {
    jdbc.sql("delete from meetings.comment where id = :id").param("id", comment).update();
  }

  void hide(UUID comment, String reason, String by, Instant now) {
    jdbc.sql(
            """
            update meetings.comment
               set hidden_at = :now, hidden_reason = :reason, hidden_by = :by
             where id = :id
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("reason", reason)
        .param("by", by)
        .param("id", comment)
        .update();
  }

  void show(UUID comment) {
    jdbc.sql(
            """
            update meetings.comment
               set hidden_at = null, hidden_reason = null, hidden_by = null
             where id = :id
            """)
        .param("id", comment)
        .update();
  }

  void answer(UUID comment, String answer, String by, Instant now) {
    jdbc.sql(
            """
            update meetings.comment
               set answer = :answer, answered_by = :by, answered_at = :now
             where id = :id
            """)
        .param("answer", answer)
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", comment)
        .update();
  }
}
