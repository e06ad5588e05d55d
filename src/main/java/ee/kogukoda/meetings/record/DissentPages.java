package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Dissenting opinions, written and withdrawn by those whose they are.
@Controller
@RequestMapping(
    "/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/protokoll/eriarvamus")
class DissentPages {
  private static final String ITEM = "punkt";
  private static final String TEXT = "tekst";

  private final OpenSessions sessions;
  private final Opinions opinions;
  private final MinutesPages minutes;
  private final Frames frames;
  private final Notices notices;

  DissentPages(
      OpenSessions sessions,
      Opinions opinions,
      MinutesPages minutes,
      Frames frames,
      Notices notices) {
    this.sessions = sessions;
    this.opinions = opinions;
    this.minutes = minutes;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String slug) {
    Form form = Form.of(Map.of(), frames.words());
    return page(HttpStatus.OK, sessions.getSession(slug), form);
  }

  @PostMapping
  ModelAndView write(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = sessions.getSession(slug);
    Form form = Form.of(request, frames.words());
    Optional<UUID> item = form.read(ITEM, DissentPages::item);
    Optional<String> text = form.text(TEXT, 20_000);
    boolean done =
        form.isRight()
            && form.accepts(() -> opinions.write(session, item.orElse(null), text.orElseThrow()));
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, session, form);
    notices.good(request, frames.words().say("meetings.dissent.written"));
    return MinutesPages.redirect(MinutesPages.address(session) + "/eriarvamus");
  }

  @PostMapping("/{opinion:[0-9a-f-]{36}}/tagasivotmine")
  ModelAndView withdraw(
      @PathVariable String slug, @PathVariable UUID opinion, HttpServletRequest request) {
    PlannedSession session = sessions.getSession(slug);
    opinions.withdraw(session, opinion);
    notices.good(request, frames.words().say("meetings.dissent.withdrawn"));
    return MinutesPages.redirect(MinutesPages.address(session) + "/eriarvamus");
  }

  private ModelAndView page(HttpStatus status, PlannedSession session, Form form) {
    Opinions.Desk desk = opinions.desk(session);
    Frame frame = minutes.frame(session, "meetings.dissent.title");
    String address = MinutesPages.address(session) + "/eriarvamus";
    LocalDate until = desk.until();
    return Page.of(
        status,
        "meetings/dissent",
        new DissentPage(
            frame,
            form,
            desk.mine().stream()
                .map(one ->
                    new DissentPage.Row(
                        about(desk.session(), one.item(), frame),
                        one.text(),
                        frame.formats().dateTime(one.writtenAt()),
                        address + "/" + one.id() + "/tagasivotmine"))
                .toList(),
            desk.items().stream()
                .map(item -> new Choice(item.id().toString(), title(desk.session(), item)))
                .toList(),
            until == null ? null : frame.formats().date(until),
            desk.open(),
            address,
            MinutesPages.address(session)));
  }

  private static UUID item(String value) {
    try {
      return UUID.fromString(value);
    } catch (IllegalArgumentException e) {
      throw new Refused(MinutesRefusal.DISSENT_ABOUT_NOTHING);
    }
  }

  private static String about(Session session, @Nullable UUID item, Frame frame) {
    return item == null
        ? frame.say("meetings.dissent.whole")
        : title(session, session.agenda().getItem(new ItemId(item)));
  }

  private static String title(Session session, Item item) {
    return session.agenda().numberOf(item.id()) + ". " + item.plan().title();
  }
}
