package ee.kogukoda.meetings.subscriptions;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.notifications.Delivery;
import ee.kogukoda.notifications.Notice;
import ee.kogukoda.notifications.Notifications;
import ee.kogukoda.notifications.Subscriber;
import ee.kogukoda.notifications.Wording;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Words;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Subscriptions in the municipality in scope; each method is one transaction.
@Service
@Transactional
class Subscriptions {
  static final String TOPIC = "meetings.subscription";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Duration TO_CONFIRM = Duration.ofDays(7);
  private static final Duration TO_TELL = Duration.ofDays(14);
  private static final int WAITING = 3;
  private static final int MOST = 30;

  private final SubscriptionStore store;
  private final News news;
  private final Notifications notifications;
  private final Municipalities municipalities;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Subscriptions(
      SubscriptionStore store,
      News news,
      Notifications notifications,
      Municipalities municipalities,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.news = news;
    this.notifications = notifications;
    this.municipalities = municipalities;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// For the person who is signed in, from now on.
  public void subscribe(Wish wish, Language language) {
    UUID person = access.requireSignedIn();
    List<Subscription> own = store.listOf(person);
    if (own.size() >= MOST) throw new Refused(SubscriptionRefusal.SUBSCRIPTIONS_ENOUGH);
    if (own.stream().anyMatch(each -> each.wish().equals(wish))) return;
    Subscription made = made(person, null, language, wish, clock.instant());
    store.insert(made);
    record("subscribed", made);
  }

  /// For somebody at this address, who is asked there first. The answer does not tell whether they
  /// have asked before.
  public void ask(Wish wish, String address, Language language) {
    String small = address.toLowerCase(Locale.ROOT);
    List<Subscription> own = store.listAt(small);
    if (own.stream().anyMatch(each -> each.wish().equals(wish))) return;
    if (own.stream().filter(each -> each.confirmedAt() == null).count() >= WAITING)
      throw new Refused(SubscriptionRefusal.SUBSCRIPTIONS_WAIT).at("epost");
    if (own.size() >= MOST) throw new Refused(SubscriptionRefusal.SUBSCRIPTIONS_ENOUGH);
    Subscription made = made(null, small, language, wish, null);
    store.insert(made);
    String name = municipalities.getCurrent().name();
    notifications.tell(
        subscriber(made, Delivery.AT_ONCE),
        new Notice(TOPIC, TOPIC + ".confirm." + made.id(), address(made), null),
        words ->
            new Wording.Text(
                words.say("meetings.subscription.confirm.subject", name),
                words.say("meetings.subscription.confirm.body", name)));
    record("subscription_asked", made);
  }

  @Transactional(readOnly = true)
  public Subscription get(String token) {
    return store
        .find(token)
        .orElseThrow(() -> new Refused(SubscriptionRefusal.NO_SUCH_SUBSCRIPTION));
  }

  @Transactional(readOnly = true)
  public List<Subscription> listOwn() {
    UUID person = Visitor.current().person();
    return person == null ? List.of() : store.listOf(person);
  }

  public void confirm(String token) {
    Subscription subscription = get(token);
    if (subscription.confirmedAt() != null) return;
    store.confirm(subscription.id(), clock.instant());
    record("subscribed", subscription);
  }

  /// Whoever has its address may end it: it stands in letters to its subscriber alone.
  public void end(String token) {
    Subscription subscription = get(token);
    store.delete(subscription.id());
    record("subscription_ended", subscription);
  }

  /// Tells everybody what is new to them.
  ///
  /// @return how many letters were written
  public int tellAll() {
    Instant now = clock.instant();
    store.forgetBefore(now.minus(TO_CONFIRM), now.minus(TO_TELL));
    int told = 0;
    for (Subscription subscription : store.listConfirmed())
      for (News.Item item : news.lately(subscription.wish(), now)) told += tell(subscription, item);
    return told;
  }

  private int tell(Subscription subscription, News.Item item) {
    var notice = new Notice(TOPIC, item.key(), item.href(), null);
    UUID person = subscription.person();
    if (person != null)
      return notifications.tell(List.of(new PersonId(person)), notice, words -> text(item, words));
    var subscriber = subscriber(subscription, Delivery.DAILY);
    return notifications.tell(subscriber, notice, words -> text(item, words)) ? 1 : 0;
  }

  private static Wording.Text text(News.Item item, Words words) {
    LocalDate day = item.day();
    String when = day == null ? "" : Formats.in(words.language()).longDate(day);
    return new Wording.Text(
        words.say("meetings.subscription.news." + item.subject().code(), item.title()),
        when.isEmpty() ? item.title() : item.title() + "\n" + when);
  }

  private Subscriber subscriber(Subscription subscription, Delivery delivery) {
    String address = subscription.address();
    if (address == null) throw new IllegalStateException("a person has preferences");
    return new Subscriber(address, subscription.language(), delivery, address(subscription));
  }

  private String address(Subscription subscription) {
    return "/%s/istungid/tellimine/%s"
        .formatted(municipalities.getCurrent().slug(), subscription.token());
  }

  private Subscription made(
      @Nullable UUID person,
      @Nullable String address,
      Language language,
      Wish wish,
      @Nullable Instant confirmed) {
    byte[] token = new byte[24];
    RANDOM.nextBytes(token);
    return new Subscription(
        Uuid7.next(),
        person,
        address,
        language,
        wish,
        Base64.getUrlEncoder().withoutPadding().encodeToString(token),
        clock.instant(),
        confirmed);
  }

  private void record(String deed, Subscription subscription) {
    audit.record("meetings." + deed, "subscription", subscription.id().toString(), Map.of());
  }
}
