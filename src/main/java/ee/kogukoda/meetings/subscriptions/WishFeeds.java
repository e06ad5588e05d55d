package ee.kogukoda.meetings.subscriptions;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import ee.kogukoda.meetings.agenda.CalendarEntry;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.search.SearchNews;
import ee.kogukoda.web.Answers;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Words;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What meets a wish, for readers of feeds and for calendars; the address carries the wish.
@Controller
@RequestMapping("/{municipality}/istungid/tellimine")
class WishFeeds {
  private static final int MOST = 50;

  private final News news;
  private final Sessions sessions;
  private final Bodies bodies;
  private final WishWords wishes;
  private final Frames frames;
  private final Clock clock;

  WishFeeds(
      News news, Sessions sessions, Bodies bodies, WishWords wishes, Frames frames, Clock clock) {
    this.news = news;
    this.sessions = sessions;
    this.bodies = bodies;
    this.wishes = wishes;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping(value = "/atom.xml", produces = "application/atom+xml;charset=UTF-8")
  @Nullable ResponseEntity<String> atom(
      @RequestParam(name = "organ", defaultValue = "") String body,
      @RequestParam(name = "sona", defaultValue = "") String word,
      WebRequest request)
      throws FeedException {
    Wish wish = wish(EnumSet.allOf(Wish.Subject.class), body, word);
    Words words = frames.words();
    List<News.Item> items = news.latest(wish, today()).stream().limit(MOST).toList();
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setTitle(SubscribePages.place().name() + ": " + wishes.say(wish, words));
    String here = root();
    feed.setUri(here + SubscribePages.base() + "/atom.xml");
    feed.setLink(here + SubscribePages.base());
    feed.setEntries(items.stream().map(item -> entry(item, here, words)).toList());
    items.stream()
        .map(News.Item::day)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .ifPresent(day -> feed.setPublishedDate(date(day)));
    return Answers.of(request, new SyndFeedOutput().outputString(feed));
  }

  @GetMapping(value = "/kalender.ics", produces = "text/calendar;charset=UTF-8")
  @Nullable ResponseEntity<String> calendar(
      @RequestParam(name = "organ", defaultValue = "") String body,
      @RequestParam(name = "sona", defaultValue = "") String word,
      WebRequest request) {
    Wish wish = wish(Set.of(Wish.Subject.SESSION), body, word);
    Calendar calendar = CalendarEntry.calendar();
    calendar.add(
        new XProperty(
            "X-WR-CALNAME",
            SubscribePages.place().name() + ": " + wishes.say(wish, frames.words())));
    String list = root() + "/" + SubscribePages.place().slug() + "/istungid/";
    news.latest(wish, today()).stream()
        .map(News.Item::session)
        .filter(Objects::nonNull)
        .distinct()
        .limit(MOST)
        .flatMap(slug -> sessions.findPublicSession(slug).stream())
        .forEach(session -> calendar.add(entry(session, list).event()));
    return Answers.of(request, calendar.toString());
  }

  private Wish wish(Set<Wish.Subject> subjects, String body, String word) {
    String sought = word.strip();
    if (sought.length() > 80 || (!sought.isEmpty() && !SearchNews.asks(sought)))
      throw new Refused(SubscriptionRefusal.SUBSCRIPTION_WORD_TOO_SHORT);
    return new Wish(subjects, body.isEmpty() ? null : bodies.getBody(body).id(), sought);
  }

  private static CalendarEntry entry(PlannedSession session, String list) {
    return new CalendarEntry(
        session.id(),
        session.details().title(),
        session.details().startsAt(),
        session.details().place(),
        session.state(),
        session.changedAt(),
        URI.create(list + session.slug()));
  }

  private static SyndEntry entry(News.Item item, String here, Words words) {
    var entry = new SyndEntryImpl();
    entry.setUri(here + item.href() + "#" + item.subject().code());
    entry.setLink(here + item.href());
    entry.setTitle(words.say("meetings.subscription.news." + item.subject().code(), item.title()));
    LocalDate day = item.day();
    if (day != null) {
      entry.setPublishedDate(date(day));
      entry.setUpdatedDate(date(day));
    }
    return entry;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(Formats.TALLINN).toInstant());
  }

  private static String root() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
  }
}
