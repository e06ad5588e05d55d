package ee.kogukoda.search;

import ee.kogukoda.database.Rows;
import ee.kogukoda.web.Sitemap;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Reads the index. Ranking costs more than finding: only the newest answers are ranked.
@Repository
class FoundStore {
  static final int MOST = 300;

  /// How much of its letters a word must share with one of the title. A swapped pair of letters in
  /// a word of eight leaves about half.
  private static final String LIKENESS = "0.45";

  private final JdbcClient jdbc;

  FoundStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Entries with every word of the question, by its beginning.
  List<Found.Hit> listMatching(Question question, Holdings holdings, int limit) {
    String sql =
        select(
            question, holdings, "e.words @@ :query::tsquery", "ts_rank(c.words, :query::tsquery)");
    return bind(jdbc.sql(sql), question, holdings, limit)
        .param("query", question.query())
        .query(Rows.of(Found.Hit.class))
        .list();
  }

  /// Entries whose titles have words like those of the question, in the transaction under way.
  List<Found.Hit> listSimilar(Question question, Holdings holdings, int limit) {
    jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', :likeness, true)")
        .param("likeness", LIKENESS)
        .query(Rows.of(String.class))
        .single();
    var conditions = new ArrayList<String>();
    var likeness = new ArrayList<String>();
    for (int i = 0; i < question.terms().size(); i++) {
      conditions.add("(e.plain %%> :word%1$d or e.words @@ :query%1$d::tsquery)".formatted(i));
      likeness.add("word_similarity(:word%d, c.plain)".formatted(i));
    }
    String sql =
        select(question, holdings, String.join(" and ", conditions), String.join(" + ", likeness));
    var statement = bind(jdbc.sql(sql), question, holdings, limit);
    for (int i = 0; i < question.terms().size(); i++) {
      var term = question.terms().get(i);
      statement.param("word" + i, term.word()).param("query" + i, term.query());
    }
    return statement.query(Rows.of(Found.Hit.class)).list();
  }

  /// Addresses of what everybody may find in a municipality, the newest first.
  List<Sitemap.Entry> listPublic(UUID municipality, int limit) {
    return jdbc.sql(
            """
            select split_part(href, '#', 1) as path, max(day) as changed
              from search.entry
             where municipality_id = :municipality
               and permission is null
             group by 1
             order by 2 desc nulls first, 1
             limit :limit
            """)
        .param("municipality", municipality)
        .param("limit", limit)
        .query(Rows.of(Sitemap.Entry.class))
        .list();
  }

  private static String select(
      Question question, Holdings holdings, String condition, String rank) {
    return """
    with candidate as materialized (
      select e.id, e.kind, e.municipality_id, e.title, e.body_text, e.href, e.day, e.plain, e.words
        from search.entry e
       where %s
         and %s
         %s
         %s
       order by e.day desc, e.id desc
       limit :most)
    select c.kind, c.municipality_id as municipality, c.title, c.body_text as text, c.href, c.day,
           count(*) over () as total
      from candidate c
     order by %s desc, c.day desc, c.id desc
    offset :from
     limit :limit
    """
        .formatted(
            condition,
            audience(holdings),
            question.municipality() == null ? "" : "and e.municipality_id = :place",
            question.kind() == null ? "" : "and e.kind = :kind",
            rank);
  }

  /// As a grant covers a place and a body: [ee.kogukoda.access.Grant].
  private static String audience(Holdings holdings) {
    if (holdings.isEmpty()) return "e.permission is null";
    return """
    (e.permission is null
      or exists (
        select 1
          from unnest(:permissions::text[], :places::uuid[], :bodies::uuid[])
            as held (permission, place, body)
         where held.permission = e.permission
           and (held.place is null or held.place = e.municipality_id)
           and (held.body is null or held.body = e.body_id)))\
    """;
  }

  private static StatementSpec bind(
      StatementSpec statement, Question question, Holdings holdings, int limit) {
    statement.param("most", MOST).param("from", question.from()).param("limit", limit);
    if (question.municipality() != null) statement.param("place", question.municipality());
    if (question.kind() != null) statement.param("kind", question.kind());
    if (!holdings.isEmpty())
      statement
          .param("permissions", holdings.permissions())
          .param("places", holdings.places())
          .param("bodies", holdings.bodies());
    return statement;
  }
}
