package ee.kogukoda.search;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What everybody may find and has come or changed lately in the municipality in scope, for those
/// who asked to be told of certain words.
@Component
@Transactional(readOnly = true)
public class SearchNews {
  private static final int MOST = 200;

  private final JdbcClient jdbc;
  private final EntryStore entries;

  SearchNews(JdbcClient jdbc, EntryStore entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  /// One thing that is new.
  ///
  /// @param kind one of a source's [Searchable.Kind]s
  public record Item(
      String kind, UUID subject, String title, String href, @Nullable LocalDate day) {}

  /// What was put into the index since then.
  ///
  /// @param words each of which it must hold, as a search would; empty for all
  public List<Item> listSince(Instant since, Collection<String> kinds, String words) {
    return list(kinds, words, new UUID(since.toEpochMilli() << 16, 0), LocalDate.MIN);
  }

  /// The newest by their own day, whenever they were put.
  public List<Item> listFrom(LocalDate day, Collection<String> kinds, String words) {
    return list(kinds, words, new UUID(0, 0), day);
  }

  /// Whether a search for these words would look for anything.
  public static boolean asks(String words) {
    return !Question.words(words).isEmpty();
  }

  private List<Item> list(Collection<String> kinds, String words, UUID from, LocalDate day) {
    List<String> asked = Question.words(words);
    if (kinds.isEmpty() || (asked.isEmpty() && !words.isBlank())) return List.of();
    var synonyms = asked.isEmpty() ? List.<Question.Synonym>of() : entries.listSynonyms(asked);
    String query =
        asked.stream()
            .map(word -> Question.term(word, synonyms).query())
            .reduce((a, b) -> a + " & " + b)
            .orElse("");
    return jdbc.sql(
            """
            select kind, subject_id as subject, title, href, day
              from search.entry
             where municipality_id = :here
               and permission is null
               and kind in (:kinds)
               and id > :from
               %s
               %s
             order by day desc, id desc
             limit :most
            """
                .formatted(
                    query.isEmpty() ? "" : "and words @@ :query::tsquery",
                    day.equals(LocalDate.MIN) ? "" : "and day >= :day"))
        .param("here", Scope.require())
        .param("kinds", kinds)
        .param("from", from)
        .param("query", query)
        .param("day", day.equals(LocalDate.MIN) ? null : day)
        .param("most", MOST)
        .query(Rows.of(Item.class))
        .list();
  }
}
