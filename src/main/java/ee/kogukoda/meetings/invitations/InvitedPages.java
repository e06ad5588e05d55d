package ee.kogukoda.meetings.invitations;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The answers to a notice, the quorum to be expected, and the guests; for chair and secretary.
@Controller
@RequestMapping("/{municipality}/istungid/{slug}/kutsutud")
class InvitedPages {
  private final Invitations invitations;
  private final Sessions sessions;
  private final Access access;
  private final Frames frames;
  private final Notices notices;

  InvitedPages(
      Invitations invitations, Sessions sessions, Access access, Frames frames, Notices notices) {
    this.invitations = invitations;
    this.sessions = sessions;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping
  ModelAndView invited(@PathVariable String slug) {
    return page(HttpStatus.OK, session(slug), Form.of(Map.of(), frames.words()));
  }

  @PostMapping("/meeldetuletus")
  String remind(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = session(slug);
    int told = invitations.remind(session);
    notices.good(request, frames.words().say("meetings.invited.reminded", told));
    return back(session);
  }

  @PostMapping("/kulalised")
  Object invite(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = session(slug);
    Form form = Form.of(request, frames.words());
    Optional<String> name = form.text("nimi", 200);
    Optional<String> email = form.email("epost");
    boolean done =
        form.isRight()
            && form.accepts(
                () -> invitations.invite(session, name.orElseThrow(), email.orElseThrow()));
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, session, form);
    notices.good(request, frames.words().say("meetings.invited.guest.added", name.orElseThrow()));
    return back(session);
  }

  @PostMapping("/kulalised/{guest}/eemaldamine")
  String withdraw(@PathVariable String slug, @PathVariable UUID guest, HttpServletRequest request) {
    PlannedSession session = session(slug);
    invitations.withdraw(session, guest);
    notices.good(request, frames.words().say("meetings.invited.guest.gone"));
    return back(session);
  }

  private PlannedSession session(String slug) {
    access.requireSignedIn();
    PlannedSession session =
        sessions.findSession(slug).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    sessions.requirePreparing(session);
    return session;
  }

  private static String back(PlannedSession session) {
    return "redirect:" + AnswerPages.address(session) + "/kutsutud";
  }

  private ModelAndView page(HttpStatus status, PlannedSession session, Form form) {
    Place place = AnswerPages.place();
    String address = AnswerPages.address(session);
    Frame frame =
        frames.frame(
            "meetings.invited.title",
            List.of(
                new Link(place.name(), "/" + place.slug()),
                new Link(session.details().title(), address)));
    Map<UUID, Given> answers =
        invitations.listAnswers(session).stream()
            .collect(Collectors.toMap(Given::person, Function.identity()));
    ExpectedQuorum quorum = invitations.expect(session);
    String base = address + "/kutsutud";
    return Page.of(
        status,
        "meetings/invited",
        new InvitedPage(
            frame,
            form,
            base,
            expected(quorum, frame),
            quorum.isExpected() ? null : warning(quorum, frame),
            session.state() == SessionState.ANNOUNCED,
            quorum.open(),
            invitations.members(session).stream()
                .map(seat -> member(seat.name(), answers.get(seat.person()), frame))
                .toList(),
            invitations.listGuests(session).stream()
                .map(guest -> guest(guest, base, frame))
                .toList()));
  }

  static String expected(ExpectedQuorum quorum, Frame frame) {
    return frame.say("meetings.invited.expected", quorum.coming(), quorum.seats(), quorum.needed());
  }

  private static String warning(ExpectedQuorum quorum, Frame frame) {
    return quorum.isOutOfReach()
        ? frame.say("meetings.invited.no_quorum", quorum.coming() + quorum.open(), quorum.needed())
        : frame.say("meetings.invited.not_yet", quorum.needed() - quorum.coming(), quorum.open());
  }

  private static InvitedPage.Row member(String name, @Nullable Given given, Frame frame) {
    return given == null
        ? row(name, null, null, null, null, null, frame)
        : row(name, given.answer(), given.reason(), given.at(), null, null, frame);
  }

  private static InvitedPage.Row guest(Guest guest, String base, Frame frame) {
    return row(
        guest.name(),
        guest.answer(),
        guest.reason(),
        guest.answeredAt(),
        guest.email(),
        base + "/kulalised/" + guest.id() + "/eemaldamine",
        frame);
  }

  private static InvitedPage.Row row(
      String name,
      @Nullable Answer answer,
      @Nullable String reason,
      @Nullable Instant at,
      @Nullable String email,
      @Nullable String withdraw,
      Frame frame) {
    String kind =
        switch (answer) {
          case COMING, REMOTE -> "good";
          case ABSENT -> "bad";
          case null -> "warn";
        };
    return new InvitedPage.Row(
        name,
        answer == null ? frame.say("meetings.invited.none") : AnswerPages.say(frame, answer),
        kind,
        reason,
        at == null ? null : frame.formats().dateTime(at),
        email,
        withdraw);
  }
}
