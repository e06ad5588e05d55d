package ee.kogukoda.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every few seconds whether letters are due; one instance does it for all of them.
@Configuration(proxyBeanMethods = false)
class SendingTask {
  @Bean
  RecurringTask<Void> sendLettersTask(Sending sending) {
    return Tasks.recurring("send-letters", FixedDelay.ofSeconds(5))
        .execute((instance, context) -> sending.sendDue());
  }
}
