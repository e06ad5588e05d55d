package ee.kogukoda.database;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/// Hands an event again to a listener that has failed, or that was lost with its server, until it
/// is handled. One instance does it for all of them.
@Configuration(proxyBeanMethods = false)
class UnfinishedEvents {
  /// Long enough for a listener that is still at work.
  static final Duration PATIENCE = Duration.ofMinutes(2);

  @Bean
  RecurringTask<Void> unfinishedEventsTask(IncompleteEventPublications events) {
    return Tasks.recurring("unfinished-events", FixedDelay.ofMinutes(1))
        .execute((_, _) -> events.resubmitIncompletePublicationsOlderThan(PATIENCE));
  }
}
