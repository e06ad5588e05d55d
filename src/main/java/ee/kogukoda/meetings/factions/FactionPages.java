package ee.kogukoda.meetings.factions;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.MemberAddresses;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The factions and their members, for everybody.
@Controller
@Transactional(readOnly = true)
class FactionPages {
  private final Factions factions;
  private final Bodies bodies;
  private final Access access;
  private final Frames frames;
  private final Clock clock;

  FactionPages(Factions factions, Bodies bodies, Access access, Frames frames, Clock clock) {
    this.factions = factions;
    this.bodies = bodies;
    this.access = access;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/fraktsioonid")
  ModelAndView list() {
    LocalDate today = today();
    Frame frame = frames.frame("meetings.factions.title", crumbs(frames.words()).subList(0, 2));
    List<FactionsPage.Row> rows =
        factions.list().stream()
            .map(one -> new FactionsPage.Row(one.name(), address(one), about(one, today, frame)))
            .toList();
    Body council = bodies.findCouncil().orElse(null);
    boolean may = council != null && may(council);
    return Page.of(
        "meetings/people/factions",
        new FactionsPage(frame, rows, may ? list(here()) + "/uus" : null));
  }

  private String about(Faction faction, LocalDate today, Frame frame) {
    LocalDate end = faction.end();
    if (end != null && !end.isAfter(today))
      return frame.say("meetings.factions.over", frame.formats().date(end.minusDays(1)));
    List<Belonging> now = now(faction, today);
    String leader =
        now.stream().filter(Belonging::leads).map(Belonging::name).findFirst().orElse("–");
    return frame.say("meetings.factions.about", now.size(), leader);
  }

  @GetMapping("/{municipality}/fraktsioonid/{slug}")
  ModelAndView faction(@PathVariable String slug) {
    Faction faction = factions.get(slug);
    Body body = bodies.getBody(faction.body());
    LocalDate today = today();
    Frame frame = frames.titled(faction.name(), crumbs(frames.words()));
    String manage = may(body) && faction.end() == null ? address(faction) : null;
    MemberAddresses addresses = bodies.memberAddresses();
    List<Belonging> now = now(faction, today);
    return Page.of(
        "meetings/people/faction",
        new FactionPage(
            frame,
            since(faction, frame),
            warning(faction, body, now.size(), today, frame),
            now.stream()
                .map(one ->
                    new FactionPage.Member(
                        one.name(),
                        one.leads() ? frame.say("meetings.people.leads") : null,
                        addresses.href(one.person(), frame),
                        manage == null ? null : manage + "/lahkumine?liige=" + one.person()))
                .toList(),
            factions.listBelonging(faction.body()).stream()
                .filter(one -> one.faction().equals(faction.id()) && !one.from().equals(one.end()))
                .map(one -> stretch(one, frame))
                .toList(),
            manage));
  }

  private static FactionPage.Stretch stretch(Belonging one, Frame frame) {
    LocalDate end = one.end();
    return new FactionPage.Stretch(
        one.name(),
        frame.say(one.leads() ? "meetings.people.leads" : "meetings.people.in_faction"),
        frame.formats().date(one.from()),
        end == null ? "" : frame.formats().date(end.minusDays(1)),
        one.basis());
  }

  private static String since(Faction faction, Frame frame) {
    String from = frame.formats().date(faction.from());
    String formed =
        faction.basis().isEmpty()
            ? frame.say("meetings.factions.since", from)
            : frame.say("meetings.factions.formed", from, faction.basis());
    LocalDate end = faction.end();
    if (end == null) return formed;
    return formed
        + " "
        + frame.say(
            "meetings.factions.ended", frame.formats().date(end.minusDays(1)), faction.ending());
  }

  private @Nullable String warning(
      Faction faction, Body body, int members, LocalDate today, Frame frame) {
    if (!faction.isOn(today) || faction.from().isAfter(today)) return null;
    int least = factions.least(body, today);
    return members >= least ? null : frame.say("meetings.factions.too_small", members, least);
  }

  private List<Belonging> now(Faction faction, LocalDate today) {
    return factions.listBelonging(faction.body()).stream()
        .filter(one -> one.faction().equals(faction.id()) && one.holdsOn(today))
        .sorted((a, b) -> Boolean.compare(b.leads(), a.leads()))
        .toList();
  }

  private boolean may(Body body) {
    return access.may(FactionPermission.MANAGE_FACTIONS, here().id(), body.id());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }

  static List<Link> crumbs(Words words) {
    Place place = here();
    return List.of(
        new Link(place.name(), "/" + place.slug()),
        new Link(words.say("meetings.council.title"), "/" + place.slug() + "/volikogu"),
        new Link(words.say("meetings.factions.title"), list(place)));
  }

  static String address(Faction faction) {
    return list(here()) + "/" + faction.slug();
  }

  static String list(Place place) {
    return "/" + place.slug() + "/fraktsioonid";
  }

  static Place here() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }

  static UUID person(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw new Refused(MeetingRefusal.NO_SUCH_MEMBER);
    }
  }
}
