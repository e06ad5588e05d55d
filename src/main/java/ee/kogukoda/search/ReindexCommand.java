package ee.kogukoda.search;

import ee.kogukoda.database.Command;
import org.springframework.boot.ApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forgets which sources the index follows, so that the next start fills it anew.
class ReindexCommand implements Command {
  private final JdbcClient jdbc;

  ReindexCommand(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int run(ApplicationArguments arguments) {
    jdbc.sql("update search.source set edition = ''").update();
    System.out.println("The search index is filled anew at the next start.");
    return 0;
  }
}
