package ee.kogukoda.meetings.amendments;

import ee.kogukoda.meetings.amendments.Amendment.State;
import ee.kogukoda.meetings.drafts.Difference;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Texts;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Amendments to a draft: what each would change, which exclude each other, how they ended.
@Controller
class AmendmentPages {
  private static final int SHOWN = 60;
  private static final int SAID = 400;

  private final AmendmentStore store;
  private final Amendments amendments;
  private final DraftReading drafts;
  private final Frames frames;
  private final Texts texts;

  AmendmentPages(
      AmendmentStore store,
      Amendments amendments,
      DraftReading drafts,
      Frames frames,
      Texts texts) {
    this.texts = texts;
    this.store = store;
    this.amendments = amendments;
    this.drafts = drafts;
    this.frames = frames;
  }

  @GetMapping("/{municipality}/eelnoud/{slug:\\d{4}-\\d{1,6}}/muudatusettepanekud")
  ModelAndView list(@PathVariable String slug) {
    return page(HttpStatus.OK, drafts.get(slug), Form.of(Map.of(), frames.words()));
  }

  static String address(DraftReading.Before draft) {
    Place place =
        Place.current().orElseThrow(() -> new Refused(AmendmentRefusal.NO_SUCH_AMENDMENT));
    return "/" + place.slug() + "/eelnoud/" + draft.slug();
  }

  ModelAndView page(HttpStatus status, DraftReading.Before draft, Form form) {
    Words words = frames.words();
    String address = address(draft);
    Place place = Place.current().orElseThrow();
    Frame frame =
        frames.frame(
            "meetings.amendments.title",
            List.of(
                new Link(place.name(), "/" + place.slug()),
                new Link(words.say("meetings.draft.list"), "/" + place.slug() + "/eelnoud"),
                new Link(draft.title(), address)));
    boolean handles = amendments.may(AmendmentPermission.HANDLE_AMENDMENT);
    boolean submits = amendments.may(AmendmentPermission.SUBMIT_AMENDMENT);
    Optional<Round> round = store.findRound(draft.id());
    boolean open = amendments.isOpen(draft, round);
    List<Amendment> all = store.list(draft.id());
    List<Amendment> shown =
        all.stream()
            .filter(each -> submits || each.state() != State.SUBMITTED)
            .sorted(Merging.VOTING_ORDER)
            .toList();
    Integer merged =
        all.stream()
            .map(Amendment::mergedVersion)
            .filter(version -> version != null)
            .max(Integer::compareTo)
            .orElse(null);
    return Page.of(
        status,
        "meetings/amendments",
        new AmendmentsPage(
            frame,
            address + "/muudatusettepanekud",
            draft.title(),
            round
                .map(each ->
                    frame.say("meetings.amendments." + (open ? "open" : "ended"), each.until()))
                .orElse(null),
            round.map(each -> version(each.version(), address, frame)).orElse(null),
            shown.stream().map(each -> row(each, draft, all, handles, frame)).toList(),
            merged == null ? null : version(merged, address, frame),
            form,
            submits && open ? submit(draft, round.orElseThrow(), words) : null,
            handles ? handle(draft, all, frame) : null));
  }

  /// What the motion on an amendment says, in Estonian, as the minutes have it.
  String words(DraftReading.Before draft, int number) {
    Words words = texts.in(Language.ET);
    Amendment amendment =
        store.list(draft.id()).stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(() -> new Refused(AmendmentRefusal.NO_SUCH_AMENDMENT));
    String text = amendment.text().replaceAll("\\s+", " ");
    String shown = text.length() <= SAID ? text : text.substring(0, SAID) + "…";
    return words
        .say(
            "meetings.amendments.vote.words",
            String.valueOf(number),
            amendment.author(),
            words.say(
                "meetings.amendments.what." + lower(amendment.operation()),
                String.valueOf(amendment.paragraph())),
            shown.isEmpty() ? "" : "„" + shown + "“")
        .strip();
  }

  private static Link version(int number, String address, Frame frame) {
    return new Link(
        frame.say("meetings.amendments.version", String.valueOf(number)),
        address + "/versioonid/" + number);
  }

  private AmendmentsPage.Row row(
      Amendment amendment,
      DraftReading.Before draft,
      List<Amendment> all,
      boolean handles,
      Frame frame) {
    String before = drafts.getVersion(draft.id(), amendment.version());
    String after = Merging.join(Merging.merge(Merging.split(before), List.of(amendment)));
    State state = amendment.state();
    return new AmendmentsPage.Row(
        amendment.number(),
        frame.say(
            "meetings.amendments.what." + lower(amendment.operation()),
            String.valueOf(amendment.paragraph())),
        frame.say("meetings.amendments.author." + lower(amendment.authorKind()))
            + ": "
            + amendment.author(),
        amendment.reason(),
        new AmendmentsPage.Tag(frame.say("meetings.amendments.state." + state.code()), look(state)),
        note(amendment, frame),
        conflicts(amendment, all, frame),
        motion(amendment, draft),
        Difference.between(before, after),
        handles && state == State.SUBMITTED && !draft.over(),
        handles && state == State.ADMISSIBLE && !draft.over(),
        handles
            && state == State.ADMISSIBLE
            && amendment.motion() == null
            && amendments.isBeforeSession(draft));
  }

  private static @Nullable String note(Amendment amendment, Frame frame) {
    if (amendment.note().isEmpty()) return null;
    return amendment.state() == State.LAPSED
        ? frame.say("meetings.amendments.lapsed", amendment.note())
        : amendment.note();
  }

  private @Nullable String motion(Amendment amendment, DraftReading.Before draft) {
    UUID motion = amendment.motion();
    return motion == null
        ? null
        : amendments.findMotion(draft, motion).map(Motion::text).orElse(null);
  }

  private static @Nullable String conflicts(Amendment one, List<Amendment> all, Frame frame) {
    if (!one.state().open() && !one.state().carried()) return null;
    String numbers =
        all.stream()
            .filter(other -> other.state().open() || other.state().carried())
            .filter(other -> Merging.exclude(one, other))
            .map(other -> String.valueOf(other.number()))
            .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? null : frame.say("meetings.amendments.conflict", numbers);
  }

  private AmendmentsPage.Submit submit(DraftReading.Before draft, Round round, Words words) {
    List<String> text = Merging.split(drafts.getVersion(draft.id(), round.version()));
    var paragraphs = new ArrayList<Choice>();
    paragraphs.add(new Choice("0", words.say("meetings.amendments.beginning")));
    for (int i = 0; i < text.size(); i++)
      paragraphs.add(new Choice(String.valueOf(i + 1), (i + 1) + ". " + beginning(text.get(i))));
    return new AmendmentsPage.Submit(
        choices(Amendment.AuthorKind.values(), "meetings.amendments.author.", words),
        choices(Amendment.Operation.values(), "meetings.amendments.operation.", words),
        paragraphs);
  }

  private static String beginning(String paragraph) {
    return paragraph.length() <= SHOWN ? paragraph : paragraph.substring(0, SHOWN) + "…";
  }

  private AmendmentsPage.Handle handle(
      DraftReading.Before draft, List<Amendment> all, Frame frame) {
    var places = new ArrayList<Choice>();
    for (int i = 1; i <= all.size(); i++) places.add(new Choice("" + i, "" + i));
    return new AmendmentsPage.Handle(
        amendments.motions(draft).stream()
            .map(motion -> new Choice(motion.id().value().toString(), motion.text()))
            .toList(),
        !draft.over() && all.stream().anyMatch(each -> each.state().carried()),
        draft.over(),
        frame.formats().date(amendments.today().plusWeeks(1)),
        places);
  }

  private static List<Choice> choices(Enum<?>[] constants, String key, Words words) {
    return Arrays.stream(constants)
        .map(constant -> new Choice(lower(constant), words.say(key + lower(constant))))
        .toList();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String look(State state) {
    return switch (state) {
      case SUBMITTED, WITHDRAWN, LAPSED -> "";
      case ADMISSIBLE -> "accent";
      case INADMISSIBLE, REJECTED -> "bad";
      case ACCEPTED, ADOPTED, MERGED -> "good";
    };
  }
}
