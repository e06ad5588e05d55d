package ee.kogukoda.meetings.subscriptions;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.web.Words;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A wish in one line.
@Component
class WishWords {
  private final Bodies bodies;

  WishWords(Bodies bodies) {
    this.bodies = bodies;
  }

  String say(Wish wish, Words words) {
    String subjects =
        Arrays.stream(Wish.Subject.values())
            .filter(wish.subjects()::contains)
            .map(subject -> words.say("meetings.subscription.subject." + subject.code()))
            .collect(Collectors.joining(", "));
    UUID body = wish.body();
    String of = body == null ? "" : "; " + bodies.getBody(body).name();
    return subjects + of + (wish.word().isEmpty() ? "" : "; „" + wish.word() + "“");
  }
}
