package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.publication.SessionNews;
import ee.kogukoda.web.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// For readers of feeds: what was decided, at once, and minutes when they are signed or corrected.
@Component
class MinutesNews implements SessionNews {
  private static final int MOST = 20;

  private final EditionStore editions;

  MinutesNews(EditionStore editions) {
    this.editions = editions;
  }

  @Override
  public List<Entry> latest(Words words) {
    return Stream.concat(
            editions.listNews(MOST).stream().map(news -> minutes(news, words)),
            editions.listDecided(MOST).stream().map(decided -> decisions(decided, words)))
        .toList();
  }

  private static Entry minutes(EditionStore.News news, Words words) {
    String reason = news.reason();
    return new Entry(
        news.id(),
        news.session(),
        news.slug() + "/protokoll",
        words.say("meetings.feed.minutes", news.number()),
        reason == null
            ? words.say("meetings.feed.minutes.signed")
            : words.say("meetings.feed.minutes.corrected", news.version(), reason),
        news.publishedAt());
  }

  /// The session's own id is taken by its notice.
  private static Entry decisions(EditionStore.Decided decided, Words words) {
    UUID session = decided.session();
    UUID id =
        UUID.nameUUIDFromBytes(
            (session + "/otsused").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new Entry(
        id,
        session,
        decided.slug() + "/otsused",
        words.say("meetings.feed.decisions", decided.number()),
        words.say("meetings.feed.decisions.items", decided.items()),
        decided.at());
  }
}
