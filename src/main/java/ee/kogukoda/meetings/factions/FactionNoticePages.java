package ee.kogukoda.meetings.factions;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.membership.BodyFormPage;
import ee.kogukoda.meetings.membership.BodyFormPage.Field;
import ee.kogukoda.meetings.membership.BodyFormPage.Kind;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The forms by which notices of factions are entered.
@Controller
@RequestMapping("/{municipality}/fraktsioonid")
class FactionNoticePages {
  private static final int LONGEST = 200;

  private final Factions factions;
  private final Bodies bodies;
  private final Access access;
  private final Frames frames;
  private final Notices notices;
  private final Clock clock;

  FactionNoticePages(
      Factions factions,
      Bodies bodies,
      Access access,
      Frames frames,
      Notices notices,
      Clock clock) {
    this.factions = factions;
    this.bodies = bodies;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
    this.clock = clock;
  }

  @GetMapping("/uus")
  ModelAndView ask() {
    return form(council(), Form.of(Map.of(), frames.words()), HttpStatus.OK);
  }

  @PostMapping("/uus")
  Object found(HttpServletRequest request) {
    Body council = council();
    Form form = Form.of(request, frames.words());
    var name = form.text("nimi", LONGEST);
    var from = form.date("alates");
    var basis = form.text("alus", LONGEST);
    var leader = form.required("esimees", FactionPages::person);
    List<UUID> members = form.values("liige").stream().map(FactionPages::person).toList();
    if (!form.isRight()
        || !form.accepts(() ->
            factions.found(
                council,
                new Factions.NewFaction(
                    name.orElseThrow(),
                    from.orElseThrow(),
                    basis.orElseThrow(),
                    members,
                    leader.orElseThrow()))))
      return form(council, form, HttpStatus.UNPROCESSABLE_CONTENT);
    notices.good(request, say("meetings.factions.saved", name.orElseThrow()));
    return "redirect:" + FactionPages.list(FactionPages.here());
  }

  private ModelAndView form(Body council, Form form, HttpStatus status) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    return Page.of(
        status,
        "meetings/people/factionForm",
        new FactionFormPage(
            frames.frame("meetings.factions.new", FactionPages.crumbs(frames.words())),
            form,
            say("meetings.factions.least", factions.least(council, today)),
            FactionPages.list(FactionPages.here()),
            factions.listFree(council, today).stream()
                .map(seat -> new Choice(seat.person().toString(), seat.name()))
                .toList()));
  }

  /// What can be done with a faction by a notice: the last part of the address and its form.
  private enum Deed {
    JOIN("liitumine", "alates"),
    LEAVE("lahkumine", "kuni"),
    LEAD("esimees", "alates"),
    END("lopetamine", "kuni");

    private final String address;
    private final String day;

    Deed(String address, String day) {
      this.address = address;
      this.day = day;
    }

    String key() {
      return "meetings.factions." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @GetMapping("/{slug}/{deed:liitumine|lahkumine|esimees|lopetamine}")
  ModelAndView ask(
      @PathVariable String slug, @PathVariable String deed, HttpServletRequest request) {
    Form form =
        Form.of(
            request.getParameter("liige") == null
                ? Map.of()
                : Map.of("liige", request.getParameter("liige")),
            frames.words());
    return form(faction(slug), deed(deed), form, HttpStatus.OK);
  }

  @PostMapping("/{slug}/{deed:liitumine|lahkumine|esimees|lopetamine}")
  Object enter(@PathVariable String slug, @PathVariable String deed, HttpServletRequest request) {
    Faction faction = faction(slug);
    Deed what = deed(deed);
    Form form = Form.of(request, frames.words());
    var day = form.date(what.day);
    var basis = form.text("alus", LONGEST);
    Optional<UUID> person =
        what == Deed.END ? Optional.empty() : form.required("liige", FactionPages::person);
    boolean done =
        form.isRight()
            && form.accepts(() -> {
              LocalDate on = day.orElseThrow();
              String why = basis.orElseThrow();
              switch (what) {
                case JOIN -> factions.join(faction, person.orElseThrow(), on, why);
                case LEAVE -> factions.leave(faction, person.orElseThrow(), on, why);
                case LEAD -> factions.lead(faction, person.orElseThrow(), on, why);
                case END -> factions.end(faction, on, why);
              }
            });
    if (!done) return form(faction, what, form, HttpStatus.UNPROCESSABLE_CONTENT);
    notices.good(request, say("meetings.factions.saved", faction.name()));
    return "redirect:" + FactionPages.address(faction);
  }

  private ModelAndView form(Faction faction, Deed deed, Form form, HttpStatus status) {
    String back = FactionPages.address(faction);
    var crumbs = new ArrayList<>(FactionPages.crumbs(frames.words()));
    crumbs.add(new Link(faction.name(), back));
    var fields = new ArrayList<Field>();
    if (deed != Deed.END)
      fields.add(
          new Field(
              Kind.SELECT,
              "liige",
              say("meetings.bodies.member"),
              "",
              people(faction, deed),
              false));
    String day = deed.day.equals("kuni") ? "meetings.bodies.last_day" : "meetings.bodies.from";
    fields.add(
        new Field(
            Kind.DATE, deed.day, say(day), say("meetings.factions.day.help"), List.of(), false));
    fields.add(
        new Field(
            Kind.TEXT,
            "alus",
            say("meetings.factions.basis"),
            say("meetings.factions.basis.help"),
            List.of(),
            false));
    return Page.of(
        status,
        "meetings/bodyForm",
        new BodyFormPage(
            frames.frame(deed.key(), crumbs),
            form,
            back + "/" + deed.address,
            back,
            faction.name(),
            fields,
            say(deed.key())));
  }

  private List<Choice> people(Faction faction, Deed deed) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    Body body = bodies.getBody(faction.body());
    if (deed == Deed.JOIN)
      return factions.listFree(body, today).stream()
          .map(seat -> new Choice(seat.person().toString(), seat.name()))
          .toList();
    return factions.listBelonging(body.id()).stream()
        .filter(one -> one.faction().equals(faction.id()) && one.reaches(today))
        .filter(one -> deed != Deed.LEAD || !one.leads())
        .map(one -> new Choice(one.person().toString(), one.name()))
        .distinct()
        .toList();
  }

  private Faction faction(String slug) {
    Faction faction = factions.get(slug);
    require(bodies.getBody(faction.body()));
    return faction;
  }

  private Body council() {
    Body council = bodies.findCouncil().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
    require(council);
    return council;
  }

  private void require(Body body) {
    access.require(FactionPermission.MANAGE_FACTIONS, FactionPages.here().id(), body.id());
  }

  private static Deed deed(String address) {
    for (Deed deed : Deed.values()) if (deed.address.equals(address)) return deed;
    throw new Refused(MeetingRefusal.NO_SUCH_FACTION);
  }

  private String say(String key, Object... arguments) {
    return frames.words().say(key, arguments);
  }
}
