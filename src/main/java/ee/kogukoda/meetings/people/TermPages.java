package ee.kogukoda.meetings.people;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.MemberAddresses;
import ee.kogukoda.meetings.people.MemberFacts.Term;
import ee.kogukoda.meetings.people.MemberFacts.Total;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.tables.Exports;
import ee.kogukoda.web.tables.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A body's attendance and votes term by term, for everybody.
@Controller
@Transactional(readOnly = true)
class TermPages {
  private static final Map<String, String> COLUMNS =
      Map.of(
          "nimi", "name",
          "fraktsioon", "faction",
          "osales", "count(*) filter (where present)::float / count(*)",
          "kohal", "seconds",
          "sonavotte", "spoken",
          "haaletas", "sum(in_favour + against + abstained)");

  private final PeopleStore store;
  private final Bodies bodies;
  private final Frames frames;
  private final Clock clock;

  TermPages(PeopleStore store, Bodies bodies, Frames frames, Clock clock) {
    this.store = store;
    this.bodies = bodies;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/organid/{slug}/osalemine")
  ModelAndView term(
      @PathVariable String slug,
      @RequestParam(name = "koosseis", defaultValue = "") String asked,
      HttpServletRequest request) {
    Body body = bodies.getBody(slug);
    List<Term> terms = store.listTerms(body.id());
    Term term = pick(terms, asked);
    MemberWords words = new MemberWords(frames.words());
    MemberAddresses addresses = bodies.memberAddresses();
    TableQuery query = TableQuery.of(request, COLUMNS, "nimi", 1000);
    String address = MemberWords.body(body.slug());
    Frame frame =
        frames.frame(
            "meetings.people.term",
            List.of(
                new Link(MemberWords.place().name(), MemberWords.base()),
                new Link(
                    frames.words().say("meetings.bodies.title"), MemberWords.base() + "/organid"),
                new Link(body.name(), address)));
    var sorts = new HashMap<String, String>();
    var sorted = new HashMap<String, String>();
    for (String column : COLUMNS.keySet()) {
      sorts.put(column, query.sortedBy(column));
      String direction = query.sorted(column);
      if (direction != null) sorted.put(column, direction);
    }
    return Page.of(
        "meetings/people/term",
        new TermPage(
            frame,
            body.name() + ", " + term.name(),
            terms.stream()
                .map(one -> new Link(one.name(), address + "/osalemine?koosseis=" + one.id()))
                .toList(),
            period(term, words),
            store
                .listTotals(body.id(), term.from(), last(term), false, query.orderBy("person_id"))
                .stream()
                .map(total -> row(total, addresses, words))
                .toList(),
            sorts,
            sorted,
            address + "/osalemine.csv?koosseis=" + term.id()));
  }

  @GetMapping("/{municipality}/organid/{slug}/osalemine.csv")
  void table(
      @PathVariable String slug,
      @RequestParam(name = "koosseis", defaultValue = "") String asked,
      HttpServletResponse response)
      throws IOException {
    Body body = bodies.getBody(slug);
    Term term = pick(store.listTerms(body.id()), asked);
    Words words = frames.words();
    Exports.csv(
        response,
        words.say("meetings.people.term.file", body.name(), term.name()),
        Stream.of(
                "member",
                "faction",
                "sessions",
                "present",
                "minutes",
                "speeches",
                "spoken",
                "favour",
                "against",
                "abstained",
                "none",
                "missed")
            .map(column -> words.say("meetings.people.csv." + column))
            .toList(),
        store.listTotals(body.id(), term.from(), last(term), false, "name, person_id").stream()
            .map(one ->
                Stream.<Object>of(
                        one.name(),
                        one.faction() == null ? "" : one.faction(),
                        one.sessions(),
                        one.present(),
                        one.seconds() / 60,
                        one.speeches(),
                        one.spoken() / 60,
                        one.favour(),
                        one.against(),
                        one.abstained(),
                        one.none(),
                        one.missed())
                    .toList()));
  }

  private static TermPage.Row row(Total total, MemberAddresses addresses, MemberWords words) {
    String faction = total.faction();
    int cast = total.favour() + total.against() + total.abstained();
    return new TermPage.Row(
        total.name(),
        addresses
            .slugOf(total.person())
            .map(slug -> MemberWords.base() + "/liikmed/" + slug)
            .orElse(null),
        faction == null ? "" : faction,
        total.present() + "/" + total.sessions(),
        MemberWords.share(total.present(), total.sessions()),
        MemberWords.hours(total.seconds()),
        words.speeches(total.speeches(), total.spoken()),
        words.figures(
            total.favour(), total.against(), total.abstained(), total.none(), total.missed()),
        cast + "/" + (cast + total.none() + total.missed()));
  }

  private static String period(Term term, MemberWords words) {
    LocalDate end = term.end();
    String from = words.formats().date(term.from());
    return end == null
        ? words.words().say("meetings.people.since", from)
        : from + "–" + words.formats().date(end);
  }

  private LocalDate last(Term term) {
    LocalDate end = term.end();
    return end == null ? LocalDate.ofInstant(clock.instant(), Formats.TALLINN) : end;
  }

  private static Term pick(List<Term> terms, String asked) {
    return terms.stream()
        .filter(term -> term.id().toString().equals(asked))
        .findFirst()
        .or(() -> terms.stream().findFirst())
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }
}
