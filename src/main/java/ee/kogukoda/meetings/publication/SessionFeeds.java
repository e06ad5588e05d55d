package ee.kogukoda.meetings.publication;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.web.Answers;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The sessions for readers of feeds: each notice, and each change of it, is an entry.
@Controller
class SessionFeeds {
  private final PublishedSessions published;
  private final List<SessionNews> news;
  private final AskedBody asked;
  private final Frames frames;

  SessionFeeds(
      PublishedSessions published, List<SessionNews> news, AskedBody asked, Frames frames) {
    this.asked = asked;
    this.published = published;
    this.news = List.copyOf(news);
    this.frames = frames;
  }

  @GetMapping(
      value = "/{municipality}/istungid/atom.xml",
      produces = "application/atom+xml;charset=UTF-8")
  @Nullable ResponseEntity<String> atom(
      @RequestParam(name = "organ", required = false) @Nullable String organ, WebRequest request)
      throws FeedException {
    return Answers.of(request, feed("atom_1.0", "atom.xml", organ));
  }

  @GetMapping(
      value = "/{municipality}/istungid/rss.xml",
      produces = "application/rss+xml;charset=UTF-8")
  @Nullable ResponseEntity<String> rss(
      @RequestParam(name = "organ", required = false) @Nullable String organ, WebRequest request)
      throws FeedException {
    return Answers.of(request, feed("rss_2.0", "rss.xml", organ));
  }

  private String feed(String type, String file, @Nullable String organ) throws FeedException {
    Place place = Places.here();
    Words words = frames.words();
    String list =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path(Places.sessions(place))
            .toUriString();
    List<SessionLine> lines =
        published.latest(asked.of(organ)).stream()
            .sorted(Comparator.comparing(SessionLine::changedAt).reversed())
            .toList();
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType(type);
    feed.setEncoding("UTF-8");
    feed.setTitle(words.say("meetings.feed.title", place.genitive()));
    feed.setDescription(words.say("meetings.list.description", place.genitive()));
    feed.setLanguage(words.language().tag());
    feed.setUri(list + "/" + file + (organ == null ? "" : "?organ=" + organ));
    feed.setLink(list);
    List<SyndEntry> entries =
        Stream.concat(
                lines.stream().map(line -> entry(line, list, words)),
                news(lines, words).map(e -> entry(e, list)))
            .sorted(Comparator.comparing(SyndEntry::getUpdatedDate).reversed())
            .toList();
    if (!entries.isEmpty()) feed.setPublishedDate(entries.getFirst().getUpdatedDate());
    feed.setEntries(entries);
    return new SyndFeedOutput().outputString(feed);
  }

  /// Of the sessions that are in the feed and not behind closed doors.
  private Stream<SessionNews.Entry> news(List<SessionLine> lines, Words words) {
    Set<UUID> open =
        lines.stream()
            .filter(line -> !line.closed())
            .map(SessionLine::id)
            .collect(Collectors.toSet());
    return news.stream()
        .flatMap(one -> one.latest(words).stream())
        .filter(entry -> open.contains(entry.session()));
  }

  private static SyndEntry entry(SessionNews.Entry news, String list) {
    var text = new SyndContentImpl();
    text.setType("text/plain");
    text.setValue(news.text());
    var entry = new SyndEntryImpl();
    entry.setUri("urn:uuid:" + news.id());
    entry.setLink(list + "/" + news.path());
    entry.setTitle(news.title());
    entry.setDescription(text);
    entry.setPublishedDate(Date.from(news.at()));
    entry.setUpdatedDate(Date.from(news.at()));
    return entry;
  }

  private static SyndEntry entry(SessionLine line, String list, Words words) {
    Formats formats = Formats.in(words.language());
    var text = new SyndContentImpl();
    text.setType("text/plain");
    text.setValue(
        line.closed()
            ? words.say("meetings.closed.entry", formats.dateTime(line.startsAt()))
            : words.say(
                "meetings.feed.entry",
                formats.dateTime(line.startsAt()),
                line.place(),
                words.say("meetings.list.items", line.items())));
    var entry = new SyndEntryImpl();
    entry.setUri("urn:uuid:" + line.id());
    entry.setLink(list + "/" + line.slug());
    entry.setTitle(line.title() + ", " + formats.date(line.startsAt()));
    entry.setDescription(text);
    entry.setPublishedDate(Date.from(line.changedAt()));
    entry.setUpdatedDate(Date.from(line.changedAt()));
    return entry;
  }
}
