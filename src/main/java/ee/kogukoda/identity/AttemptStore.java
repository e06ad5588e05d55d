package ee.kogukoda.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of attempts.
@Repository
class AttemptStore {
  private final JdbcClient jdbc;

  AttemptStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Window(Instant start, int count) {}

  /// Counts one more in the window under way, or begins a window. Whoever begins one sweeps some
  /// old ones out.
  Window count(String source, Instant now, Duration length) {
    Window window =
        jdbc.sql(
                """
                insert into identity.attempt as a (source, window_start, count)
                values (:source, :now, 1)
                on conflict (source) do update
                  set window_start = case when a.window_start <= :expired then excluded.window_start
                                          else a.window_start end,
                      count = case when a.window_start <= :expired then 1 else a.count + 1 end
                returning window_start, count
                """)
            .param("source", source)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("expired", now.minus(length).atOffset(ZoneOffset.UTC))
            .query((row, n) ->
                new Window(
                    row.getObject("window_start", OffsetDateTime.class).toInstant(),
                    row.getInt("count")))
            .single();
    if (window.count() == 1) sweep(now.minus(length.multipliedBy(2)));
    return window;
  }

  private void sweep(Instant before) {
    jdbc.sql(
            """
            delete from identity.attempt
             where source in (
               select source from identity.attempt
                where window_start < :before
                limit 100
                for update skip locked)
            """)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }
}
