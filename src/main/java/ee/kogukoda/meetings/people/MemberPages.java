package ee.kogukoda.meetings.people;

import ee.kogukoda.access.Role;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.MemberAddresses;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The members, and a page for each.
@Controller
@Transactional(readOnly = true)
class MemberPages {
  private static final int LATEST = 10;

  private final PeopleStore store;
  private final Bodies bodies;
  private final MembersByAddress members;
  private final Frames frames;
  private final Clock clock;

  MemberPages(
      PeopleStore store, Bodies bodies, MembersByAddress members, Frames frames, Clock clock) {
    this.store = store;
    this.bodies = bodies;
    this.members = members;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/liikmed")
  ModelAndView list(
      @RequestParam(name = "otsing", defaultValue = "") String sought,
      @RequestParam(name = "koik", defaultValue = "") String all) {
    MemberWords words = new MemberWords(frames.words());
    String base = MemberWords.base() + "/liikmed";
    boolean former = !all.isEmpty();
    MemberAddresses addresses = bodies.memberAddresses();
    Map<UUID, List<MemberFacts.Belonging>> now =
        store.listBelonging(today()).stream()
            .collect(Collectors.groupingBy(MemberFacts.Belonging::person));
    String wanted = sought.strip().toLowerCase(Locale.ROOT);
    List<MembersPage.Row> rows =
        addresses.people().stream()
            .filter(one -> former || now.containsKey(one.person()))
            .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted))
            .map(one ->
                new MembersPage.Row(
                    one.name(),
                    base + "/" + addresses.slugOf(one.person()).orElseThrow(),
                    roles(now.getOrDefault(one.person(), List.of()), words)))
            .toList();
    Frame frame = frames.frame("meetings.people.title", words.crumbs().subList(0, 1));
    return Page.of(
        "meetings/people/list",
        new MembersPage(frame, sought.strip(), former, former ? base : base + "?koik=1", rows));
  }

  /// "Volikogu esimees · Revisjonikomisjon": in a body by the office where there is one.
  private static String roles(List<MemberFacts.Belonging> held, MemberWords words) {
    return held.stream()
        .filter(one ->
            one.role() != null
                || held.stream().noneMatch(o -> o.role() != null && o.body().equals(one.body())))
        .map(one -> {
          Role role = one.role();
          if (role == null) return one.body();
          String said = words.role(one.kind(), role);
          return one.kind() == BodyKind.COUNCIL ? said : one.body() + ": " + said;
        })
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  @GetMapping("/{municipality}/liikmed/{slug}")
  Object member(@PathVariable String slug) {
    MembersByAddress.Found found = members.get(slug);
    if (found.moved()) return "redirect:" + found.address();
    UUID person = found.person();
    MemberWords words = new MemberWords(frames.words());
    List<MemberFacts.Belonging> now =
        store.listBelonging(today()).stream().filter(one -> one.person().equals(person)).toList();
    Frame frame =
        frames
            .titled(found.name(), words.crumbs())
            .describedAs(words.words().say("meetings.people.description", found.name()));
    return Page.of(
        "meetings/people/member",
        new MemberPage(
            frame,
            now.isEmpty() ? words.words().say("meetings.people.former") : roles(now, words),
            held(person, words),
            store.listYears(person).stream().map(year -> year(year, words)).toList(),
            store
                .listChoices(person, null, MemberVotesPages.NEWEST, MemberVotesPages.LAST, LATEST)
                .stream()
                .map(words::vote)
                .toList(),
            found.address() + "/haaletused",
            store.listRecusals(person).stream().map(words::recused).toList(),
            found.address() + "/osalemine.csv"));
  }

  private List<MemberPage.Held> held(UUID person, MemberWords words) {
    return Stream.of(
            store.listSeats(person).stream().map(words::seat),
            store.listOffices(person).stream().map(words::office),
            store.listFactions(person).stream().map(words::faction))
        .flatMap(held -> held)
        .toList();
  }

  private static MemberPage.Year year(MemberFacts.Year year, MemberWords words) {
    return new MemberPage.Year(
        String.valueOf(year.year()),
        year.body(),
        String.valueOf(year.sessions()),
        String.valueOf(year.present()),
        MemberWords.share(year.present(), year.sessions()),
        MemberWords.hours(year.seconds()),
        words.speeches(year.speeches(), year.spoken()),
        words.figures(year.favour(), year.against(), year.abstained(), year.none(), year.missed()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }
}
