package ee.kogukoda.meetings.concurrence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import ee.kogukoda.notifications.Delivery;
import ee.kogukoda.notifications.Topic;
import ee.kogukoda.web.Formats;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConcurrenceConfiguration {
  @Bean
  Topic concurrenceTopic() {
    return new Topic(
        ConcurrenceLetters.TOPIC, "meetings.topic.concurrence", Delivery.AT_ONCE, false);
  }

  @Bean
  RecurringTask<Void> remindOfConcurrenceTask(ConcurrenceReminders reminders) {
    return Tasks.recurring("remind-of-concurrence", new Daily(Formats.TALLINN, LocalTime.of(7, 0)))
        .execute((_, _) -> reminders.remindAll());
  }
}
