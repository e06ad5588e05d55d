package ee.kogukoda.search;

import ee.kogukoda.access.Permission;
import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Uuid7;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes entries and reads the table of synonyms.
@Repository
class EntryStore {
  /// More of a text than this is not searched, nor kept.
  private static final int LONGEST_TEXT = 100_000;

  private final JdbcClient jdbc;

  EntryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void delete(UUID source) {
    jdbc.sql("delete from search.entry where source_id = :source").param("source", source).update();
  }

  void deleteKind(UUID municipality, String kind) {
    jdbc.sql("delete from search.entry where municipality_id = :place and kind = :kind")
        .param("place", municipality)
        .param("kind", kind)
        .update();
  }

  void insert(UUID source, @Nullable UUID municipality, SearchEntry entry) {
    Permission permission = entry.permission();
    String text = entry.text();
    if (text.length() > LONGEST_TEXT) text = text.substring(0, LONGEST_TEXT);
    jdbc.sql(
            """
            insert into search.entry
              (id, source_id, kind, subject_id, municipality_id, permission, body_id, title,
               body_text, href, day, plain, words)
            values (:id, :source, :kind, :subject, :place, :permission, :body, :title,
               :text, :href, :day, :plain, :words::tsvector)
            on conflict (kind, subject_id) do update
              set source_id = excluded.source_id, municipality_id = excluded.municipality_id,
                  permission = excluded.permission, body_id = excluded.body_id,
                  title = excluded.title, body_text = excluded.body_text, href = excluded.href,
                  day = excluded.day, plain = excluded.plain, words = excluded.words
            """)
        .param("id", Uuid7.next())
        .param("source", source)
        .param("kind", entry.kind())
        .param("subject", entry.subject())
        .param("place", municipality)
        .param("permission", permission == null ? null : permission.code())
        .param("body", entry.body())
        .param("title", entry.title())
        .param("text", text)
        .param("href", entry.href())
        .param("day", entry.day())
        .param("plain", String.join(" ", Terms.of(entry.title())))
        .param("words", Terms.vector(entry.title(), text))
        .update();
  }

  /// Each word with every beginning that means the same. Where much more follows than an ending, it
  /// is another word made with this one: tänavavalgustus is no street.
  List<Question.Synonym> listSynonyms(List<String> words) {
    return jdbc.sql(
            """
            select w.word, o.beginning
              from unnest(string_to_array(:words, ' ')) as w (word)
              join search.synonym s on w.word like s.beginning || '%'
               and length(w.word) <= length(s.beginning) + 4
              join search.synonym o on o.meaning = s.meaning
            """)
        .param("words", String.join(" ", words))
        .query(Rows.of(Question.Synonym.class))
        .list();
  }

  List<String> listEditions() {
    return jdbc.sql("select code || ' ' || edition from search.source")
        .query(Rows.of(String.class))
        .list();
  }

  void setEdition(String code, String edition) {
    jdbc.sql(
            """
            insert into search.source (code, edition)
            values (:code, :edition)
            on conflict (code) do update set edition = excluded.edition
            """)
        .param("code", code)
        .param("edition", edition)
        .update();
  }
}
