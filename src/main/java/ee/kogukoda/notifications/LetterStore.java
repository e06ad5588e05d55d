package ee.kogukoda.notifications;

import ee.kogukoda.database.Rows;
import ee.kogukoda.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of letters. Row-level security holds them to the municipality in scope.
@Repository
class LetterStore {
  /// A letter as it goes into the post.
  record Outgoing(
      UUID id,
      String name,
      @Nullable String address,
      String language,
      String subject,
      String body,
      String href,
      byte @Nullable [] calendar,
      @Nullable String leaveHref) {}

  /// What waits to be sent: the letter and how often it was tried.
  ///
  /// @param person null where only the address is known
  record Due(
      UUID letter,
      UUID municipality,
      @Nullable UUID person,
      @Nullable String address,
      boolean daily,
      int attempts) {}

  private final JdbcClient jdbc;

  LetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// False where the person has been told the same before.
  boolean insert(UUID municipality, Letter letter) {
    return jdbc.sql(
                """
                insert into notifications.letter
                  (id, municipality_id, person_id, topic, dedup_key, name, address, language,
                   subject, body, href, calendar, delivery, created_at, leave_href)
                values
                  (:id, :municipality, :person, :topic, :key, :name, :address, :language,
                   :subject, :body, :href, :calendar, :delivery, :at, :leave)
                on conflict do nothing
                """)
            .param("id", letter.id())
            .param("municipality", municipality)
            .param("person", person(letter))
            .param("topic", letter.notice().topic())
            .param("key", letter.notice().key())
            .param("name", letter.name())
            .param("address", letter.address())
            .param("language", letter.language().tag())
            .param("subject", letter.text().subject())
            .param("body", letter.text().body())
            .param("href", letter.notice().href())
            .param("calendar", letter.notice().calendar())
            .param("delivery", letter.delivery().name())
            .param("at", Timestamp.from(letter.writtenAt()))
            .param("leave", letter.leave())
            .update()
        == 1;
  }

  void enqueue(UUID municipality, Letter letter, Instant sendAfter) {
    jdbc.sql(
            """
            insert into notifications.queue
              (letter_id, municipality_id, person_id, address, daily, send_after)
            values (:letter, :municipality, :person, :address, :daily, :after)
            """)
        .param("letter", letter.id())
        .param("municipality", municipality)
        .param("person", person(letter))
        .param("address", letter.person() == null ? letter.address() : null)
        .param("daily", letter.delivery() == Delivery.DAILY)
        .param("after", Timestamp.from(sendAfter))
        .update();
  }

  /// Puts a letter into the queue again, for now; false where there is no such letter here.
  boolean enqueueAgain(UUID letter, Instant now) {
    return jdbc.sql(
                """
                insert into notifications.queue
                  (letter_id, municipality_id, person_id, address, daily, send_after)
                select id, municipality_id, person_id,
                       case when person_id is null then address end, false, :now
                  from notifications.letter where id = :letter
                on conflict (letter_id) do update set send_after = excluded.send_after
                """)
            .param("letter", letter)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /// The next letter that may leave, held until the end of the transaction so that no other
  /// instance takes it.
  Optional<Due> takeDue(Instant now) {
    return jdbc.sql(
            """
            select letter_id, municipality_id, person_id, address, daily, attempts
              from notifications.queue
             where send_after <= :now
             order by send_after, letter_id
             limit 1
               for update skip locked
            """)
        .param("now", Timestamp.from(now))
        .query(LetterStore::due)
        .optional();
  }

  /// The other letters of the same person's digest that may leave.
  List<Due> takeDigest(Due first, Instant now) {
    return jdbc.sql(
            """
            select letter_id, municipality_id, person_id, address, daily, attempts
              from notifications.queue
             where send_after <= :now and daily
               and (person_id = :person or (person_id is null and address = :address))
               and municipality_id = :municipality and letter_id <> :first
             order by send_after, letter_id
             limit 200
               for update skip locked
            """)
        .param("now", Timestamp.from(now))
        .param("person", first.person())
        .param("address", first.address())
        .param("municipality", first.municipality())
        .param("first", first.letter())
        .query(LetterStore::due)
        .list();
  }

  /// From here on this transaction works in the municipality's scope: the queue belongs to the
  /// whole house, the letters do not.
  void enter(UUID municipality) {
    jdbc.sql("select set_config('kogukoda.municipality', :municipality, true)")
        .param("municipality", municipality.toString())
        .query(String.class)
        .single();
  }

  List<Outgoing> read(List<UUID> letters) {
    return jdbc.sql(
            """
            select id, name, address, language, subject, body, href, calendar, leave_href
              from notifications.letter
             where id in (:letters)
             order by created_at, id
            """)
        .param("letters", letters)
        .query(Rows.of(Outgoing.class))
        .list();
  }

  void postpone(UUID letter, Instant until) {
    jdbc.sql(
            """
            update notifications.queue
               set send_after = :until, attempts = attempts + 1
             where letter_id = :letter
            """)
        .param("letter", letter)
        .param("until", Timestamp.from(until))
        .update();
  }

  void dequeue(UUID letter) {
    jdbc.sql("delete from notifications.queue where letter_id = :letter")
        .param("letter", letter)
        .update();
  }

  void note(Due due, String outcome, @Nullable String detail, Instant at) {
    jdbc.sql(
            """
            insert into notifications.delivery
              (letter_id, municipality_id, attempt, at, outcome, detail)
            select :letter, :municipality, coalesce(max(attempt), 0) + 1, :at, :outcome, :detail
              from notifications.delivery where letter_id = :letter
            """)
        .param("letter", due.letter())
        .param("municipality", due.municipality())
        .param("at", Timestamp.from(at))
        .param("outcome", outcome)
        .param("detail", detail)
        .update();
  }

  /// The outbox, newest first.
  ///
  /// @param words what the subject or the name must contain, or empty
  /// @param before the last id of the page before, or null
  List<OutboxLine> listNewest(String words, @Nullable UUID before, int limit) {
    return jdbc.sql(
            """
            select l.id, l.created_at, l.name, l.address, l.subject, l.body, l.delivery,
                   d.outcome, d.at, d.detail
              from notifications.letter l
              left join lateral (
                     select outcome, at, detail from notifications.delivery
                      where letter_id = l.id order by attempt desc limit 1) d on true
             where (:words = '' or l.subject ilike '%' || :words || '%'
                                or l.name ilike '%' || :words || '%')
               and (cast(:before as uuid) is null
                    or (l.created_at, l.id) <
                       (select created_at, id from notifications.letter where id = :before))
             order by l.created_at desc, l.id desc
             limit :limit
            """)
        .param("words", words)
        .param("before", before)
        .param("limit", limit)
        .query(LetterStore::line)
        .list();
  }

  private static @Nullable UUID person(Letter letter) {
    @Nullable PersonId person = letter.person();
    return person == null ? null : person.value();
  }

  private static Due due(ResultSet row, int number) throws SQLException {
    return new Due(
        row.getObject("letter_id", UUID.class),
        row.getObject("municipality_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("address"),
        row.getBoolean("daily"),
        row.getInt("attempts"));
  }

  private static OutboxLine line(ResultSet row, int number) throws SQLException {
    @Nullable Timestamp at = row.getTimestamp("at");
    return new OutboxLine(
        row.getObject("id", UUID.class),
        row.getTimestamp("created_at").toInstant(),
        row.getString("name"),
        row.getString("address"),
        row.getString("subject"),
        row.getString("body"),
        Delivery.valueOf(row.getString("delivery")),
        row.getString("outcome"),
        at == null ? null : at.toInstant(),
        row.getString("detail"));
  }
}
