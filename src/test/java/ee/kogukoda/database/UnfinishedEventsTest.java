package ee.kogukoda.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import ee.kogukoda.KogukodaTest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.support.TransactionOperations;

/// What happens to an event whose listener fails.
@KogukodaTest
class UnfinishedEventsTest {
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionOperations transaction;
  @Autowired JdbcClient jdbc;
  @Autowired SchedulerClient scheduler;
  @Autowired Clumsy clumsy;

  @Test
  void anEventIsHandedAgainToAListenerThatFailed() throws Exception {
    transaction.executeWithoutResult(_ -> events.publishEvent(new Dropped("a cup")));
    await(() -> clumsy.attempts() == 1 && isWaiting("FAILED"));

    jdbc.sql("update platform.event_publication set publication_date = now() - interval '5 min'")
        .update();
    scheduler.reschedule(TaskInstanceId.of("unfinished-events", "recurring"), Instant.now());

    await(() -> clumsy.attempts() == 2 && countWaiting() == 0);
  }

  private boolean isWaiting(String status) {
    return jdbc.sql("select status from platform.event_publication")
        .query(String.class)
        .optional()
        .filter(status::equals)
        .isPresent();
  }

  private long countWaiting() {
    return jdbc.sql("select count(*) from platform.event_publication").query(Long.class).single();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    var end = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.getAsBoolean() && Instant.now().isBefore(end)) Thread.sleep(50);
    assertThat(condition.getAsBoolean()).isTrue();
  }

  /// Something that happened.
  record Dropped(String what) {}

  /// A listener that fails the first time.
  static class Clumsy {
    private final AtomicInteger attempts = new AtomicInteger();

    @ApplicationModuleListener
    void on(Dropped event) {
      if (attempts.incrementAndGet() == 1)
        throw new IllegalStateException("dropped " + event.what());
    }

    int attempts() {
      return attempts.get();
    }
  }

  @TestConfiguration
  static class Listeners {
    @Bean
    Clumsy clumsy() {
      return new Clumsy();
    }
  }
}
