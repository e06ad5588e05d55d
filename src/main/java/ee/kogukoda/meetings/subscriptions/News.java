package ee.kogukoda.meetings.subscriptions;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.search.SearchNews;
import ee.kogukoda.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds in the search index what meets a wish.
@Component
@Transactional(readOnly = true)
class News {
  /// Longer than the house is ever down between two mornings; nobody is told twice.
  private static final Duration LATELY = Duration.ofDays(3);

  private static final int FEED_DAYS = 180;
  private static final Pattern SESSION =
      Pattern.compile("(/[^/]+/istungid/(\\d{4}-\\d{2}-\\d{2}[a-z0-9-]*)).*");

  private final SearchNews search;
  private final SubscriptionStore store;
  private final Bodies bodies;

  News(SearchNews search, SubscriptionStore store, Bodies bodies) {
    this.search = search;
    this.store = store;
    this.bodies = bodies;
  }

  /// @param key what makes it one and the same
  /// @param session the slug of its session; null for a draft
  record Item(
      Wish.Subject subject,
      String key,
      String title,
      String href,
      @Nullable LocalDate day,
      @Nullable String session) {}

  /// What has come in the last days and was not there before.
  public List<Item> lately(Wish wish, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, Formats.TALLINN);
    Set<UUID> decided = store.listDecided();
    var items = new ArrayList<Item>();
    for (Wish.Subject subject : Wish.Subject.values()) {
      if (!wish.subjects().contains(subject)) continue;
      List<String> kinds = subject.kinds(wish.word());
      List<SearchNews.Item> found =
          switch (subject) {
            // Only what is still to come is news of a notice.
            case SESSION ->
                search.listSince(now.minus(LATELY), kinds, wish.word()).stream()
                    .filter(item -> item.day() != null && !item.day().isBefore(today))
                    .toList();
            case DECISION ->
                decided.isEmpty()
                    ? List.of()
                    : search.listFrom(today.minusDays(30), kinds, wish.word()).stream()
                        .filter(item -> decided.contains(item.subject()))
                        .toList();
            case DRAFT, MINUTES -> search.listSince(now.minus(LATELY), kinds, wish.word());
          };
      items.addAll(items(subject, found));
    }
    return ofBody(wish, items);
  }

  /// The newest by their own day, for a feed.
  public List<Item> latest(Wish wish, LocalDate today) {
    var items = new ArrayList<Item>();
    for (Wish.Subject subject : Wish.Subject.values()) {
      // What was decided shows in the feed with the minutes.
      if (!wish.subjects().contains(subject) || subject == Wish.Subject.DECISION) continue;
      items.addAll(
          items(
              subject,
              search.listFrom(
                  today.minusDays(FEED_DAYS), subject.kinds(wish.word()), wish.word())));
    }
    return ofBody(wish, items);
  }

  private static List<Item> items(Wish.Subject subject, List<SearchNews.Item> found) {
    Map<String, Item> items = new LinkedHashMap<>();
    for (SearchNews.Item each : found) {
      Matcher session = SESSION.matcher(each.href());
      boolean held = session.matches();
      String thing =
          subject == Wish.Subject.SESSION && held ? session.group(2) : each.subject().toString();
      String key = "meetings.subscription." + subject.code() + "." + thing;
      String href =
          subject == Wish.Subject.DECISION && held ? session.group(1) + "/otsused" : each.href();
      items.putIfAbsent(
          key,
          new Item(subject, key, each.title(), href, each.day(), held ? session.group(2) : null));
    }
    return List.copyOf(items.values());
  }

  private List<Item> ofBody(Wish wish, List<Item> items) {
    UUID body = wish.body();
    if (body == null) return items;
    UUID council = bodies.findCouncil().map(Body::id).orElse(null);
    Set<String> slugs =
        items.stream().map(Item::session).filter(slug -> slug != null).collect(Collectors.toSet());
    Map<String, UUID> held = store.bodiesOf(slugs);
    return items.stream()
        .filter(item -> body.equals(item.session() == null ? council : held.get(item.session())))
        .toList();
  }
}
