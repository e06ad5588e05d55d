package ee.kogukoda.notifications;

import ee.kogukoda.notifications.LetterStore.Due;
import ee.kogukoda.notifications.LetterStore.Outgoing;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Texts;
import ee.kogukoda.web.Words;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what is due, letter by letter: each is taken, sent and noted in one transaction, so that a
/// letter whose server dies goes out again rather than not at all.
@Component
class Sending {
  private static final Logger log = LoggerFactory.getLogger(Sending.class);

  /// After so many failures only a person can help.
  private static final int ATTEMPTS = 12;

  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  private final LetterStore letters;
  private final Post post;
  private final Texts texts;
  private final Clock clock;
  private final String home;
  private final TransactionTemplate transaction;

  Sending(
      LetterStore letters,
      Post post,
      Texts texts,
      Clock clock,
      @Value("${kogukoda.address:http://localhost:${server.port}}") String home,
      PlatformTransactionManager transactions) {
    this.letters = letters;
    this.post = post;
    this.texts = texts;
    this.clock = clock;
    this.home = home;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Sends everything that is due now.
  ///
  /// @return how many letters or digests were handled
  int sendDue() {
    int handled = 0;
    while (Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) handled++;
    return handled;
  }

  private boolean sendNext() {
    Instant now = clock.instant();
    Due first = letters.takeDue(now).orElse(null);
    if (first == null) return false;
    var together = new ArrayList<Due>(List.of(first));
    if (first.daily()) together.addAll(letters.takeDigest(first, now));
    letters.enter(first.municipality());
    send(together, now);
    return true;
  }

  private void send(List<Due> together, Instant now) {
    List<UUID> ids = together.stream().map(Due::letter).toList();
    List<Outgoing> outgoing = letters.read(ids);
    String address = outgoing.getFirst().address();
    if (!post.isOpen() || address == null) {
      finish(together, "KEPT", now);
      return;
    }
    try {
      Outgoing one = outgoing.getFirst();
      Words words = texts.in(Language.find(one.language()).orElse(Language.ET));
      if (outgoing.size() == 1)
        post.send(one.id(), address, one.subject(), body(words, one), one.calendar());
      else
        post.send(one.id(), address, digestSubject(words, outgoing), digest(words, outgoing), null);
      finish(together, "SENT", now);
    } catch (MessagingException | MailException e) {
      fail(together, e, now);
    }
  }

  private String body(Words words, Outgoing letter) {
    return letter.body() + "\n\n" + home + letter.href() + foot(words, letter);
  }

  private static String digestSubject(Words words, List<Outgoing> letters) {
    return words.say("notifications.digest.subject", letters.size());
  }

  private String digest(Words words, List<Outgoing> letters) {
    return letters.stream()
            .map(each -> each.subject() + "\n\n" + each.body() + "\n\n" + home + each.href())
            .collect(Collectors.joining("\n\n* * *\n\n"))
        + foot(words, letters.getFirst());
  }

  /// Where it is chosen what to hear of; in letters to an address alone, where each ends.
  private String foot(Words words, Outgoing letter) {
    String leave = letter.leaveHref();
    String said =
        leave == null
            ? words.say("notifications.letter.foot", home + "/mina/teavitused")
            : words.say("notifications.letter.leave", home + leave);
    return "\n\n-- \n" + said + "\n";
  }

  private void finish(List<Due> together, String outcome, Instant now) {
    for (Due due : together) {
      letters.note(due, outcome, null, now);
      letters.dequeue(due.letter());
    }
  }

  private void fail(List<Due> together, Exception cause, Instant now) {
    log.warn("letter {} was not sent: {}", together.getFirst().letter(), cause.getMessage());
    for (Due due : together) {
      boolean last = due.attempts() + 1 >= ATTEMPTS;
      letters.note(due, last ? "GIVEN_UP" : "FAILED", cause.getMessage(), now);
      if (last) letters.dequeue(due.letter());
      else letters.postpone(due.letter(), now.plus(pause(due.attempts())));
    }
  }

  /// Longer after each failure, from half a minute to six hours.
  static Duration pause(int failures) {
    Duration pause = Duration.ofSeconds(30L << Math.min(failures, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
