package ee.kogukoda.meetings.agenda;

import ee.kogukoda.notifications.Delivery;
import ee.kogukoda.notifications.Topic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {
  /// The law asks for a notice to every member, so nobody can turn it off.
  @Bean
  Topic noticeTopic() {
    return new Topic(NoticeLetters.TOPIC, "meetings.topic.notice", Delivery.AT_ONCE, true);
  }
}
