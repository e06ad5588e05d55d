package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.access.Role;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.municipalities.units.OrganisationalUnit;
import ee.kogukoda.municipalities.units.OrganisationalUnits;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The rounds of a draft: for the office, for those who are asked, and for everybody where both the
/// draft and the round are public.
@Controller
class ConcurrencePages {
  static final List<Role> OFFICIALS =
      List.of(
          Role.MAYOR,
          Role.MUNICIPAL_SECRETARY,
          Role.LEGAL_RULE_ADMIN,
          Role.MUNICIPALITY_ADMIN,
          Role.OFFICIAL);

  private final ConcurrenceStore store;
  private final Concurrences concurrences;
  private final DraftReading drafts;
  private final Bodies bodies;
  private final OrganisationalUnits units;
  private final Frames frames;

  ConcurrencePages(
      ConcurrenceStore store,
      Concurrences concurrences,
      DraftReading drafts,
      Bodies bodies,
      OrganisationalUnits units,
      Frames frames) {
    this.store = store;
    this.concurrences = concurrences;
    this.drafts = drafts;
    this.bodies = bodies;
    this.units = units;
    this.frames = frames;
  }

  @GetMapping("/{municipality}/eelnoud/{slug:\\d{4}-\\d{1,6}}/kooskolastamine")
  ModelAndView list(@PathVariable String slug) {
    return page(HttpStatus.OK, slug, Form.of(Map.of(), frames.words()));
  }

  ModelAndView page(HttpStatus status, String slug, Form form) {
    DraftReading.Before draft = drafts.getForWhoeverIsAsked(slug);
    List<Round> all = store.listOf(draft.id());
    Map<UUID, List<Party>> parties =
        store.listParties(all.stream().map(Round::id).toList()).stream()
            .collect(Collectors.groupingBy(Party::round));
    boolean runs = concurrences.mayRun();
    List<Round> shown =
        all.stream()
            .filter(round ->
                runs
                    || (draft.open() && round.openToAll())
                    || parties.getOrDefault(round.id(), List.of()).stream()
                        .anyMatch(concurrences::mayAnswer))
            .toList();
    if (!runs && !draft.open() && shown.isEmpty())
      throw new Refused(ConcurrenceRefusal.NO_SUCH_ROUND);
    Place place = here();
    String address = "/" + place.slug() + "/eelnoud/" + slug;
    Words words = frames.words();
    Frame frame =
        frames.frame(
            "meetings.concurrence.title",
            List.of(
                new Link(place.name(), "/" + place.slug()),
                new Link(words.say("meetings.draft.list"), "/" + place.slug() + "/eelnoud"),
                new Link(draft.title(), address)));
    boolean startable = runs && !draft.over() && all.stream().noneMatch(Round::runs);
    return Page.of(
        status,
        "meetings/concurrence",
        new ConcurrencePage(
            frame,
            address + "/kooskolastamine",
            draft.title(),
            address,
            shown.stream()
                .map(round ->
                    round(round, parties.getOrDefault(round.id(), List.of()), runs, address, frame))
                .toList(),
            form,
            startable ? start(words) : null));
  }

  private ConcurrencePage.Round round(
      Round round, List<Party> parties, boolean runs, String address, Frame frame) {
    Instant closed = round.closedAt();
    String state = closed != null ? "closed" : round.isLate(concurrences.today()) ? "late" : "runs";
    return new ConcurrencePage.Round(
        frame.say("meetings.concurrence.round", round.startedAt()),
        frame.say("meetings.amendments.version", String.valueOf(round.version())),
        address + "/versioonid/" + round.version(),
        round.question(),
        runs ? round.note() : null,
        frame.say("meetings.concurrence.state." + state),
        closed != null ? "" : state.equals("late") ? "bad" : "accent",
        frame.formats().date(round.due()),
        round.openToAll(),
        frame.say("meetings.concurrence.started", round.startedBy(), round.startedAt()),
        closed == null
            ? null
            : frame.say("meetings.concurrence.ended", String.valueOf(round.closedBy()), closed),
        round.summary(),
        parties.stream().map(party -> row(round, party, runs, address, frame)).toList(),
        runs && round.runs() ? address + "/kooskolastamine/" + round.id() + "/lopetamine" : null);
  }

  private ConcurrencePage.Row row(
      Round round, Party party, boolean runs, String address, Frame frame) {
    Answer answer = party.answer();
    Instant at = party.answeredAt();
    boolean late = answer == null && round.isLate(concurrences.today());
    boolean answers = round.runs() && (runs || concurrences.mayAnswer(party));
    return new ConcurrencePage.Row(
        party.id().toString(),
        party.name(),
        frame.say("meetings.concurrence.kind." + lower(party.kind())),
        frame.say(
            answer == null
                ? "meetings.concurrence." + (late ? "overdue" : "waits")
                : "meetings.concurrence.answer." + lower(answer)),
        look(answer, late),
        party.remarks(),
        at == null ? "" : frame.formats().dateTime(at) + ", " + party.answeredBy(),
        answers ? address + "/kooskolastamine/vastused/" + party.id() : null,
        frame.say(
            "meetings.concurrence." + (concurrences.mayAnswer(party) ? "answer" : "note_answer")));
  }

  private ConcurrencePage.Start start(Words words) {
    return new ConcurrencePage.Start(
        bodies.listBodies().stream()
            .map(body -> new Choice(body.id().toString(), body.name()))
            .toList(),
        OFFICIALS.stream().map(role -> new Choice(role.name(), official(role, words))).toList(),
        units.listUnits().stream()
            .map(unit -> new Choice(unit.id().toString(), unit.name()))
            .toList());
  }

  /// Those whom the form names, by what they are called today.
  List<Party> parties(Form form, List<Party> outside, Words words) {
    var parties = new ArrayList<Party>();
    for (Body body : bodies.listBodies())
      if (form.values("kogu").contains(body.id().toString()))
        parties.add(Party.of(Party.Kind.BODY, body.name(), body.id(), null));
    for (Role role : OFFICIALS)
      if (form.values("amet").contains(role.name()))
        parties.add(Party.of(Party.Kind.OFFICIAL, official(role, words), null, role));
    for (OrganisationalUnit unit : units.listUnits())
      if (form.values("yksus").contains(unit.id().toString()))
        parties.add(Party.of(Party.Kind.UNIT, unit.name(), null, null));
    parties.addAll(outside);
    return parties;
  }

  private static String official(Role role, Words words) {
    return words.say("meetings.concurrence.official." + lower(role));
  }

  static String look(@Nullable Answer answer, boolean late) {
    if (answer == null) return late ? "bad" : "";
    return switch (answer) {
      case CONCURS -> "good";
      case WITH_REMARKS -> "warn";
      case DOES_NOT_CONCUR -> "bad";
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Place here() {
    return Place.current().orElseThrow(() -> new Refused(ConcurrenceRefusal.NO_SUCH_ROUND));
  }
}
