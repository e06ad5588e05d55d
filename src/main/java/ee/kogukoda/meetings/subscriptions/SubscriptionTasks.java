package ee.kogukoda.meetings.subscriptions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.notifications.Delivery;
import ee.kogukoda.notifications.Topic;
import ee.kogukoda.web.Formats;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Each morning before the digests leave, everybody is told what is new; one instance does it.
@Configuration(proxyBeanMethods = false)
class SubscriptionTasks {
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  @Bean
  Topic subscriptionTopic() {
    return new Topic(Subscriptions.TOPIC, "meetings.topic.subscription", Delivery.DAILY, false);
  }

  @Bean
  RecurringTask<Void> tellSubscribersTask(
      Subscriptions subscriptions, Municipalities municipalities) {
    return Tasks.recurring("tell-subscribers", new Daily(Formats.TALLINN, MORNING))
        .execute((instance, context) -> {
          for (Municipality here : municipalities.listActive())
            Visitor.job("tell-subscribers")
                .run(() -> Scope.run(here.id().value(), subscriptions::tellAll));
        });
  }
}
