package ee.kogukoda.meetings.written;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.WebRefusal;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The secretary names who answers questions, item by item, from the draft on.
@Controller
@RequestMapping(WrittenPages.ADDRESS + "/vastajad")
class AnswererPages {
  private final Written written;
  private final WrittenPageMaker maker;
  private final Access access;
  private final Frames frames;
  private final Clock clock;

  AnswererPages(
      Written written, WrittenPageMaker maker, Access access, Frames frames, Clock clock) {
    this.written = written;
    this.maker = maker;
    this.access = access;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable String slug) {
    return page(HttpStatus.OK, led(slug), Form.of(Map.of(), frames.words()));
  }

  @PostMapping
  ModelAndView name(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = led(slug);
    Form form = Form.of(request, frames.words());
    Optional<UUID> item = form.required("punkt", AnswererPages::id);
    Optional<UUID> person = form.required("isik", AnswererPages::id);
    boolean done =
        form.isRight()
            && form.accepts(
                () -> written.nameAnswerer(session, item.orElseThrow(), person.orElseThrow()));
    return done ? back(session) : page(HttpStatus.UNPROCESSABLE_CONTENT, session, form);
  }

  @PostMapping("/eemaldamine")
  ModelAndView remove(
      @PathVariable String slug,
      @RequestParam("punkt") UUID item,
      @RequestParam("isik") UUID person) {
    PlannedSession session = led(slug);
    written.removeAnswerer(session, item, person);
    return back(session);
  }

  private static ModelAndView back(PlannedSession session) {
    return WrittenPages.redirect(WrittenPageMaker.address(session) + "/vastajad");
  }

  private PlannedSession led(String slug) {
    access.requireSignedIn();
    PlannedSession session = written.getSession(slug);
    access.require(WrittenPermission.LEAD_WRITTEN_SESSION, Scope.require(), session.body());
    return session;
  }

  private ModelAndView page(HttpStatus status, PlannedSession session, Form form) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    List<AgendaItem> items = session.items();
    return Page.of(
        status,
        "meetings/writtenAnswerers",
        new AnswerersPage(
            maker.frame(session, "meetings.written.answerers"),
            form,
            WrittenPageMaker.address(session) + "/vastajad",
            WrittenPageMaker.address(session),
            items.stream().map(item -> new Choice(item.id().toString(), title(item))).toList(),
            written.listPeople(today).entrySet().stream()
                .map(person -> new Choice(person.getKey().toString(), person.getValue()))
                .toList(),
            written.listAnswerers(session).stream()
                .flatMap(answerer ->
                    items.stream()
                        .filter(item -> item.id().equals(answerer.item()))
                        .map(item ->
                            new AnswerersPage.Row(
                                title(item),
                                item.id().toString(),
                                answerer.person().toString(),
                                answerer.name())))
                .toList()));
  }

  private static String title(AgendaItem item) {
    return item.number() + ". " + item.title();
  }

  private static UUID id(String value) {
    try {
      return UUID.fromString(value);
    } catch (IllegalArgumentException e) {
      throw new Refused(WebRefusal.CHOICE_NOT_OFFERED);
    }
  }
}
