package ee.kogukoda.meetings.invitations;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Where a member answers a notice, and where a guest does with the address from the letter.
@Controller
@RequestMapping("/{municipality}/istungid/{slug}/vastus")
class AnswerPages {
  private static final int LONGEST = 500;

  private final Invitations invitations;
  private final Sessions sessions;
  private final Frames frames;
  private final Notices notices;

  AnswerPages(Invitations invitations, Sessions sessions, Frames frames, Notices notices) {
    this.invitations = invitations;
    this.sessions = sessions;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String slug) {
    PlannedSession session = session(slug);
    Given given = own(session).orElse(null);
    return page(HttpStatus.OK, session, filled(given == null ? null : given.answer()), given, null);
  }

  @PostMapping
  ModelAndView answer(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = session(slug);
    Form form = Form.of(request, frames.words());
    return read(form, (answer, reason) -> invitations.answer(session, answer, reason))
        ? done(request, address(session) + "/vastus")
        : page(HttpStatus.UNPROCESSABLE_CONTENT, session, form, own(session).orElse(null), null);
  }

  @GetMapping("/{token:[A-Za-z0-9_-]{20,40}}")
  ModelAndView askGuest(@PathVariable String slug, @PathVariable String token) {
    Guest guest = invitations.getGuest(token);
    return page(HttpStatus.OK, session(slug), filled(guest.answer()), given(guest), guest);
  }

  @PostMapping("/{token:[A-Za-z0-9_-]{20,40}}")
  ModelAndView answerGuest(
      @PathVariable String slug, @PathVariable String token, HttpServletRequest request) {
    Guest guest = invitations.getGuest(token);
    PlannedSession session = session(slug);
    Form form = Form.of(request, frames.words());
    return read(form, (answer, why) -> invitations.answerGuest(session, guest, answer, why))
        ? done(request, frames.frame("meetings.invited.answer", List.of()).path())
        : page(HttpStatus.UNPROCESSABLE_CONTENT, session, form, given(guest), guest);
  }

  private Optional<Given> own(PlannedSession session) {
    Optional<Given> own = invitations.findOwn(session);
    if (!invitations.isInvited(session)) throw new Refused(InvitationRefusal.NOT_INVITED);
    return own;
  }

  private static @Nullable Given given(Guest guest) {
    return guest.answer() == null || guest.answeredAt() == null
        ? null
        : new Given(guest.id(), guest.answer(), guest.reason(), guest.answeredAt());
  }

  private static boolean read(Form form, BiConsumer<Answer, @Nullable String> work) {
    Optional<Answer> answer = form.choice("vastus", Answer.class);
    String reason = form.optionalText("pohjus", LONGEST).orElse(null);
    return form.isRight() && form.accepts(() -> work.accept(answer.orElseThrow(), reason));
  }

  private ModelAndView done(HttpServletRequest request, String address) {
    notices.good(request, frames.words().say("meetings.invited.saved"));
    var view = new RedirectView(address, true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  private Form filled(@Nullable Answer answer) {
    return Form.of(
        answer == null ? Map.of() : Map.of("vastus", answer.name().toLowerCase(Locale.ROOT)),
        frames.words());
  }

  private ModelAndView page(
      HttpStatus status,
      PlannedSession session,
      Form form,
      @Nullable Given given,
      @Nullable Guest guest) {
    Place place = place();
    Frame frame =
        frames.frame(
            "meetings.invited.answer",
            List.of(
                new Link(place.name(), "/" + place.slug()),
                new Link(session.details().title(), address(session))));
    Formats formats = frame.formats();
    boolean remote = invitations.remotePossible(session);
    return Page.of(
        status,
        "meetings/answer",
        new AnswerPage(
            frame,
            form,
            frame.path(),
            address(session),
            formats.weekday(session.day())
                + ", "
                + formats.longDate(session.day())
                + " "
                + formats.time(session.details().startsAt()),
            session.details().place(),
            guest == null ? null : guest.name(),
            Arrays.stream(Answer.values())
                .filter(answer -> remote || answer != Answer.REMOTE)
                .map(answer -> new Choice(small(answer), say(frame, answer)))
                .toList(),
            given == null
                ? null
                : frame.say(
                    "meetings.invited.given",
                    say(frame, given.answer()),
                    formats.dateTime(given.at())),
            session.state() == SessionState.ANNOUNCED));
  }

  static String say(Frame frame, Answer answer) {
    return frame.say("meetings.invited.answer." + small(answer));
  }

  private static String small(Answer answer) {
    return answer.name().toLowerCase(Locale.ROOT);
  }

  private PlannedSession session(String slug) {
    return sessions
        .findSession(slug)
        .filter(found -> found.state().isPublic())
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  static String address(PlannedSession session) {
    return "/" + place().slug() + "/istungid/" + session.slug();
  }

  static Place place() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }
}
