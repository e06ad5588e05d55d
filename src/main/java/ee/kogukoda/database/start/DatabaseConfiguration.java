package ee.kogukoda.database.start;

import com.zaxxer.hikari.HikariDataSource;
import ee.kogukoda.database.ScopedTransactionManager;
import ee.kogukoda.database.server.DatabaseCheck;
import ee.kogukoda.database.server.DatabaseServer;
import ee.kogukoda.database.server.DatabaseSettings;
import ee.kogukoda.database.tables.Migrations;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/// Starts or finds PostgreSQL, looks it over, brings its tables up to date, and only then lets
/// anybody use it: whoever needs a connection needs the pool, and the pool needs all of that.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
  @Bean
  DatabaseServer databaseServer(DatabaseSettings settings, @Value("${kogukoda.data}") Path data) {
    return DatabaseServer.start(settings, data);
  }

  @Bean
  HikariDataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
    DatabaseCheck.require(server);
    Migrations.run(server.owner(), settings.modules());
    return server.app().pool(settings.poolSize());
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new ScopedTransactionManager(dataSource);
  }
}
