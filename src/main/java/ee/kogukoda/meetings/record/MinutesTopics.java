package ee.kogukoda.meetings.record;

import ee.kogukoda.notifications.Delivery;
import ee.kogukoda.notifications.Topic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MinutesTopics {
  static final String MINUTES = "meetings.minutes";

  @Bean
  Topic minutesTopic() {
    return new Topic(MINUTES, "meetings.topic.minutes", Delivery.AT_ONCE, false);
  }
}
