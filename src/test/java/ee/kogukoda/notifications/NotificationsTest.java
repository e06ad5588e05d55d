package ee.kogukoda.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.github.kagkarlsson.scheduler.Scheduler;
import ee.kogukoda.KogukodaTest;
import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.People;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Language;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One person who reads Russian, told by Näidisvald.
@KogukodaTest
class NotificationsTest {
  private static final String TOPIC = "notifications.test";

  @Autowired private People people;
  @Autowired private Municipalities municipalities;
  @Autowired private PreferenceStore preferences;
  @Autowired private LetterStore letters;
  @Autowired private ee.kogukoda.web.Texts texts;
  @Autowired private Clock clock;
  @Autowired private Scheduler scheduler;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private MockMvc mvc;

  private Notifications notifications;
  private Municipality here;
  private PersonId reader;

  /// The application's own sending would take a test's letters to its own, closed, post.
  @BeforeEach
  void onlyTheTestSends() {
    scheduler.pause();
    await().until(() -> scheduler.getCurrentlyExecuting().isEmpty());
    sending(closedPost()).sendDue();
  }

  @AfterEach
  void theApplicationSendsAgain() {
    scheduler.resume();
  }

  @BeforeEach
  void someoneWhoReadsRussian() {
    var topics =
        new Topics(
            List.of(new Topic(TOPIC, "notifications.outbox.title", Delivery.AT_ONCE, false)));
    notifications = new Notifications(people, texts, topics, preferences, letters, clock);
    here = municipalities.findBySlug("naidisvald").orElseThrow();
    reader = new PersonId(UUID.randomUUID());
    people.createMadeUp(reader, "Niina", "Näidis", null);
    people.setContact(reader, "niina@naidis.invalid", Language.RU);
  }

  @Test
  void aLetterIsWrittenInTheReadersLanguageAndWaits() {
    int written = tell("one");

    var line = newest().getFirst();
    assertThat(written).isEqualTo(1);
    assertThat(line.subject()).isEqualTo("Отправленные письма");
    assertThat(line.outcome()).isNull();
  }

  @Test
  void theSameThingIsToldOnce() {
    tell("twice");

    assertThat(tell("twice")).isZero();
  }

  @Test
  void withoutAMailServerTheOutboxKeepsTheLetter() {
    tell("kept");

    sending(closedPost()).sendDue();

    assertThat(newest().getFirst().outcome()).isEqualTo("KEPT");
  }

  @Test
  void aMailServerGetsTheLetterWithItsCalendarFile() throws Exception {
    byte[] file = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);

    try (var mailbox = new Mailbox()) {
      tell("posted", file);
      sending(postAt("localhost", mailbox.port())).sendDue();

      var letter = mailbox.letters().getLast();
      var parts = (MimeMultipart) letter.getContent();
      assertThat(letter.getSubject()).isEqualTo("Отправленные письма");
      assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("kutse.ics");
      assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar");
      assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(file);
      assertThat(newest().getFirst().outcome()).isEqualTo("SENT");
    }
  }

  @Test
  void aMailServerThatDoesNotAnswerIsTriedAgainLater() {
    tell("later");

    sending(postAt("127.0.0.1", 1)).sendDue();

    var line = newest().getFirst();
    assertThat(line.outcome()).isEqualTo("FAILED");
    assertThat(line.detail()).isNotBlank();
  }

  @Test
  void whoWantsNoLettersIsToldInTheOutboxOnly() {
    sending(closedPost()).sendDue();
    preferences.choose(reader, TOPIC, Delivery.NONE);

    tell("silent");

    assertThat(newest().getFirst().delivery()).isEqualTo(Delivery.NONE);
    assertThat(inTransaction(() -> letters.takeDue(clock.instant()))).isEmpty();
  }

  @Test
  void anotherMunicipalityDoesNotSeeTheLetter() throws Exception {
    tell("ours");
    var elva = municipalities.findBySlug("elva").orElseThrow();

    List<OutboxLine> seen =
        Scope.call(elva.id().value(), () -> inTransaction(() -> letters.listNewest("", null, 50)));

    assertThat(seen).isEmpty();
  }

  @Test
  void aStrangerIsSentToSignInBeforeTheOutbox() throws Exception {
    mvc.perform(get("/naidisvald/kirjad")).andExpect(status().is3xxRedirection());
  }

  private int tell(String key) {
    return tell(key, null);
  }

  private int tell(String key, byte @Nullable [] calendar) {
    try {
      return Scope.call(
          here.id().value(),
          () ->
              inTransaction(() ->
                  notifications.tell(
                      List.of(reader),
                      new Notice(TOPIC, key, "/naidisvald", calendar),
                      words -> new Wording.Text(words.say("notifications.outbox.title"), key))));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private List<OutboxLine> newest() {
    try {
      return Scope.call(
          here.id().value(),
          () -> inTransaction(() -> letters.listNewest("Отправленные", null, 50)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T inTransaction(java.util.function.Supplier<T> work) {
    return new TransactionTemplate(transactions).execute(status -> work.get());
  }

  private Sending sending(Post post) {
    return new Sending(letters, post, texts, clock, "http://localhost", transactions);
  }

  private static Post closedPost() {
    return postAt("", 0);
  }

  private static Post postAt(String host, int port) {
    return new Post(host, port, "", "", false, "kogukoda@naidis.invalid");
  }
}
