package ee.kogukoda.identity.keys;

import static java.util.Objects.requireNonNull;

import ee.kogukoda.database.CannotStart;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds the key for personal codes and makes sure that it is the one that this database's codes
/// were encrypted with: with another, nobody would be found again and everybody created twice.
@Configuration(proxyBeanMethods = false)
public class KeyConfiguration {
  @Bean
  CodeKeys codeKeys(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      @Value("${kogukoda.key:${KOGUKODA_KEY:}}") String given,
      @Value("${kogukoda.data:./data}") Path data) {
    return requireNonNull(
        new TransactionTemplate(transactions)
            .execute(_ -> findKeys(jdbc, given, data.resolve("keys"))));
  }

  /// One instance at a time: of two first ones each would make a key of its own.
  private static CodeKeys findKeys(JdbcClient jdbc, String given, Path folder) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('kogukoda.key', 0))")
        .query()
        .singleRow();
    byte[] master =
        given.isBlank()
            ? MasterKey.read(folder).orElseGet(() -> firstKey(jdbc, folder))
            : MasterKey.decode(given);
    var keys = new CodeKeys(master);
    jdbc.sql("insert into identity.key_check (fingerprint) values (:own) on conflict do nothing")
        .param("own", keys.fingerprint())
        .update();
    if (!Arrays.equals(fingerprint(jdbc), keys.fingerprint()))
      throw new CannotStart(
          "this database's personal codes were encrypted with another key; give it as KOGUKODA_KEY"
              + " or put its file back into "
              + folder);
    return keys;
  }

  private static byte[] firstKey(JdbcClient jdbc, Path folder) {
    if (fingerprint(jdbc).length > 0)
      throw new CannotStart(
          "the key for this database's personal codes is not in %s; put it back or give it as"
                  .formatted(folder)
              + " KOGUKODA_KEY");
    return MasterKey.create(folder);
  }

  private static byte[] fingerprint(JdbcClient jdbc) {
    return jdbc.sql("select fingerprint from identity.key_check")
        .query(byte[].class)
        .optional()
        .orElse(new byte[0]);
  }
}
