package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionQuery;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.WhatsOn;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// On a municipality's front page: the sessions that come, today's among them, and the last one.
@Component
class SessionsOnFrontPage implements WhatsOn {
  private static final int SHOWN = 3;

  private final Sessions sessions;
  private final Clock clock;

  SessionsOnFrontPage(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public Optional<Block> findBlock(Words words, Municipality here) {
    Instant today =
        LocalDate.ofInstant(clock.instant(), Formats.TALLINN)
            .atStartOfDay(Formats.TALLINN)
            .toInstant();
    String list = "/" + here.slug() + "/istungid";
    List<Entry> entries =
        Stream.concat(
                sessions.listUpcoming(today).stream().limit(SHOWN),
                sessions.listPast(new SessionQuery("", today, ""), 1).stream())
            .map(line -> entry(line, list, words))
            .toList();
    if (entries.isEmpty()) return Optional.empty();
    String title = words.say("meetings.list.title");
    Link all = new Link(words.say("meetings.list.all"), list);
    return Optional.of(new Block(10, title, entries, all));
  }

  private static Entry entry(SessionLine line, String list, Words words) {
    String when = Formats.in(words.language()).dateTime(line.startsAt());
    String detail =
        line.state() == SessionState.ANNOUNCED
            ? when + ", " + line.place()
            : when
                + ", "
                + words
                    .say("meetings.state." + line.state().name().toLowerCase(Locale.ROOT))
                    .toLowerCase(words.language().locale());
    return new Entry(line.title(), list + "/" + line.slug(), detail);
  }
}
