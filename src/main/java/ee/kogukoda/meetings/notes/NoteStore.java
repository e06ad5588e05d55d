package ee.kogukoda.meetings.notes;

import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.identity.PrivateTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of notes. Each transaction says first whose they are; without it nothing is found.
@Repository
class NoteStore {
  private final JdbcClient jdbc;
  private final PrivateTexts texts;

  NoteStore(JdbcClient jdbc, PrivateTexts texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  /// A note with where it stands.
  record Placed(
      Note note, String slug, String session, Instant startsAt, int number, String item) {}

  /// From here on this transaction sees the notes of this person.
  void enter(PersonId person) {
    jdbc.sql("select set_config('kogukoda.person', :person, true)")
        .param("person", person.toString())
        .query(String.class)
        .single();
  }

  List<Note> list(PersonId person, UUID session) {
    return jdbc.sql(
            """
            select item_id, mark, sealed
              from meetings.note
             where person_id = :person
               and session_id = :session
            """)
        .param("person", person.value())
        .param("session", session)
        .query((row, number) -> note(person, row))
        .list();
  }

  /// All of this person's here, those of the latest session first.
  List<Placed> listAll(PersonId person) {
    return jdbc.sql(
            """
            select n.item_id, n.mark, n.sealed, s.slug, s.title as session, s.starts_at,
                   i.position, i.title
              from meetings.note n
              join meetings.session s on s.id = n.session_id
              join meetings.agenda_item i on i.id = n.item_id
             where n.person_id = :person
               and n.municipality_id = :here
             order by s.starts_at desc, s.id, i.position
            """)
        .param("person", person.value())
        .param("here", Scope.require())
        .query((row, number) ->
            new Placed(
                note(person, row),
                row.getString("slug"),
                row.getString("session"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("position"),
                row.getString("title")))
        .list();
  }

  void put(PersonId person, UUID session, Note note, Instant now) {
    jdbc.sql(
            """
            insert into meetings.note
              (municipality_id, person_id, session_id, item_id, mark, sealed, changed_at)
            values (:here, :person, :session, :item, :mark, :sealed, :now)
            on conflict (person_id, item_id) do update
              set mark = excluded.mark, sealed = excluded.sealed, changed_at = excluded.changed_at
            """)
        .param("here", Scope.require())
        .param("person", person.value())
        .param("session", session)
        .param("item", note.item())
        .param("mark", note.mark() == null ? null : note.mark().name())
        .param(
            "sealed", note.text().isEmpty() ? null : texts.seal(person, note.item(), note.text()))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void delete(PersonId person, UUID item) {
    jdbc.sql("delete from meetings.note where person_id = :person and item_id = :item")
        .param("person", person.value())
        .param("item", item)
        .update();
  }

  int deleteAll(PersonId person) {
    return jdbc.sql(
            "delete from meetings.note where person_id = :person and municipality_id = :here")
        .param("person", person.value())
        .param("here", Scope.require())
        .update();
  }

  private Note note(PersonId person, ResultSet row) throws SQLException {
    UUID item = row.getObject("item_id", UUID.class);
    @Nullable String mark = row.getString("mark");
    byte @Nullable [] sealed = row.getBytes("sealed");
    return new Note(
        item,
        mark == null ? null : Note.Mark.valueOf(mark),
        sealed == null ? "" : texts.open(person, item, sealed));
  }
}
