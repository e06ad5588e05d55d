package ee.kogukoda.meetings.comments;

import ee.kogukoda.identity.PersonId;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.notifications.Notice;
import ee.kogukoda.notifications.Notifications;
import ee.kogukoda.notifications.Wording;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells those who commented what came of it.
@Component
class CommentLetters {
  static final String TOPIC = "meetings.comment";

  private final Notifications notifications;
  private final Municipalities municipalities;

  CommentLetters(Notifications notifications, Municipalities municipalities) {
    this.notifications = notifications;
    this.municipalities = municipalities;
  }

  void tellAnswered(Consultation of, Comment comment) {
    tell(of, "answered", comment.id(), List.of(comment.person()), "");
  }

  void tellHidden(Consultation of, Comment comment, String reason) {
    tell(of, "hidden", comment.id(), List.of(comment.person()), reason);
  }

  void tellSummarised(Consultation of, List<UUID> writers) {
    tell(of, "summarised", of.id(), writers, "");
  }

  private void tell(Consultation of, String what, UUID subject, List<UUID> people, String reason) {
    String address = "/" + municipalities.getCurrent().slug() + of.path();
    notifications.tell(
        people.stream().map(PersonId::new).toList(),
        new Notice(TOPIC, TOPIC + "." + what + "." + subject, address, null),
        words ->
            new Wording.Text(
                words.say("meetings.comment.letter." + what, of.title()),
                words.say("meetings.comment.letter." + what + ".body", of.title(), reason)));
  }
}
