package ee.kogukoda.meetings.live;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One instance looks for all of them.
@Configuration(proxyBeanMethods = false)
class ConnectionTask {
  @Bean
  RecurringTask<Void> lostConnectionsTask(Connections connections, Heartbeats heartbeats) {
    return Tasks.recurring("lost-connections", FixedDelay.ofSeconds(10))
        .execute((_, _) -> connections.look(heartbeats.steadySince()));
  }
}
