package ee.kogukoda.meetings.comments;

import ee.kogukoda.access.Access;
import ee.kogukoda.notifications.Delivery;
import ee.kogukoda.notifications.Topic;
import ee.kogukoda.web.Navigation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The topic of letters, and the ways to the list.
@Configuration(proxyBeanMethods = false)
class CommentConfiguration {
  @Bean
  Topic commentTopic() {
    return new Topic(CommentLetters.TOPIC, "meetings.topic.comment", Delivery.AT_ONCE, false);
  }

  @Bean
  Navigation consultationsNavigation(Access access) {
    return (words, place) -> {
      if (place == null) return List.of();
      String title = words.say("meetings.comment.list");
      String list = "/" + place.slug() + "/kaasamine";
      var entries = new ArrayList<Navigation.Entry>();
      entries.add(new Navigation.Entry(Navigation.Where.PUBLIC, 12, title, list));
      if (access.maySomewhereIn(place.id(), CommentPermission.HOLD_CONSULTATION))
        entries.add(new Navigation.Entry(Navigation.Where.WORK, 13, title, list));
      return entries;
    };
  }
}
