package ee.kogukoda.meetings.written;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import ee.kogukoda.notifications.Delivery;
import ee.kogukoda.notifications.Topic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WrittenConfiguration {
  @Bean
  Topic writtenTopic() {
    return new Topic(Reminders.TOPIC, "meetings.topic.written", Delivery.AT_ONCE, false);
  }

  @Bean
  RecurringTask<Void> countWrittenSessionsTask(Counting counting) {
    return Tasks.recurring("count-written-sessions", FixedDelay.ofSeconds(60))
        .execute((_, _) -> counting.countAll());
  }

  @Bean
  RecurringTask<Void> remindOfWrittenSessionsTask(Reminders reminders) {
    return Tasks.recurring("remind-of-written-sessions", FixedDelay.ofMinutes(30))
        .execute((_, _) -> reminders.remindAll());
  }
}
