package ee.kogukoda.database.start;

import ee.kogukoda.database.CannotStart;
import ee.kogukoda.database.Command;
import ee.kogukoda.database.Importer;
import ee.kogukoda.database.ScopedTransactionManager;
import ee.kogukoda.database.server.DatabaseServer;
import ee.kogukoda.database.server.DatabaseSettings;
import ee.kogukoda.database.tables.Catalogue;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// What a command finds: no web, no jobs, and a database as it stands, without migrations. Not a
/// `@Configuration`, so that the running house does not come upon it.
@Lazy
@EnableConfigurationProperties(DatabaseSettings.class)
@EnableTransactionManagement
@ComponentScan(
    basePackages = "ee.kogukoda",
    lazyInit = true,
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(
            type = FilterType.ASSIGNABLE_TYPE,
            classes = {Command.class, Importer.class}))
class CommandConfiguration {
  @Bean
  DatabaseServer databaseServer(DatabaseSettings settings, @Value("${kogukoda.data}") Path data) {
    var server = DatabaseServer.join(settings, data);
    if (new Catalogue(JdbcClient.create(server.owner().dataSource())).listSchemas().isEmpty()) {
      server.close();
      throw new CannotStart("the database is empty");
    }
    return server;
  }

  @Bean
  DataSource dataSource(DatabaseServer server) {
    return server.app().pool(2);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new ScopedTransactionManager(dataSource);
  }

  @Bean
  TransactionOperations transactionOperations(PlatformTransactionManager manager) {
    return new TransactionTemplate(manager);
  }

  @Bean
  JdbcClient jdbcClient(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
