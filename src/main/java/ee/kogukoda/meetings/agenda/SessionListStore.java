package ee.kogukoda.meetings.agenda;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lists of sessions: by time from a place in the list on, and by words.
@Repository
class SessionListStore {
  private static final String LINE =
      """
      select s.id, s.body_id as body, b.name as body_name, s.closed, s.slug, s.title, s.starts_at,
             s.place, s.state, s.changed_at,
             case when s.closed then 0 else
               (select count(*) from meetings.agenda_item i
                 where i.session_id = s.id and i.removed_at is null) end as items
        from meetings.session s
        join meetings.body b on b.id = s.body_id
       where s.municipality_id = :here
      """;

  /// In writing, begun and not over.
  private static final String UNDER_WAY =
      """
         and s.form = 'WRITTEN'
         and s.state = 'ANNOUNCED'
         and s.starts_at < :from
         and s.ends_at > :from
         and (:body::uuid is null or s.body_id = :body::uuid)
       order by s.starts_at, s.id
       limit 50
      """;

  private static final String COMING =
      """
         and s.state <> 'DRAFT'
         and s.starts_at >= :from
         and (:body::uuid is null or s.body_id = :body::uuid)
       order by s.starts_at, s.id
       limit 50
      """;

  private final JdbcClient jdbc;

  SessionListStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<SessionLine> listDrafts() {
    return jdbc.sql(LINE + " and s.state = 'DRAFT' order by s.starts_at, s.id limit 50")
        .param("here", Scope.require())
        .query(Rows.of(SessionLine.class))
        .list();
  }

  /// The next ones first.
  List<SessionLine> listUpcoming(Instant from, @Nullable UUID body) {
    return jdbc.sql("(" + LINE + UNDER_WAY + ") union all (" + LINE + COMING + ") order by 7, 1")
        .param("here", Scope.require())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("body", body)
        .query(Rows.of(SessionLine.class))
        .list();
  }

  /// The latest ones first, from a place in the list on.
  List<SessionLine> listPast(SessionQuery query, int limit) {
    return jdbc.sql(
            LINE
                + """
                   and s.state <> 'DRAFT'
                   and (s.starts_at, s.slug) < (:before, :slug)
                   and not (s.form = 'WRITTEN' and s.state = 'ANNOUNCED' and s.ends_at > :before)
                   and (:body::uuid is null or s.body_id = :body::uuid)
                   and (:words = '' or to_tsvector('simple', s.title) @@ to_tsquery('simple', :words)
                        or not s.closed and exists (select 1 from meetings.agenda_item i
                                    where i.session_id = s.id
                                      and i.removed_at is null
                                      and to_tsvector('simple', i.title)
                                          @@ to_tsquery('simple', :words)))
                 order by s.starts_at desc, s.slug desc
                 limit :limit
                """)
        .param("here", Scope.require())
        .param("before", query.before().atOffset(ZoneOffset.UTC))
        .param("slug", query.beforeSlug())
        .param("body", query.body())
        .param("words", prefixes(query.words()))
        .param("limit", limit)
        .query(Rows.of(SessionLine.class))
        .list();
  }

  /// Every word by its beginning: Estonian words change at their end.
  private static String prefixes(String words) {
    return Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> (word.length() > 5 ? word.substring(0, word.length() - 1) : word) + ":*")
        .collect(Collectors.joining(" & "));
  }
}
