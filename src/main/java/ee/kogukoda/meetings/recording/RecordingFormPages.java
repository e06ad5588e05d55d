package ee.kogukoda.meetings.recording;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Adding recordings and taking them away, for those who keep the session.
@Controller
class RecordingFormPages {
  private static final Pattern CLOCK =
      Pattern.compile("([01]?\\d|2[0-3])[.:]([0-5]\\d)(?:[.:]([0-5]\\d))?");

  private final OpenSessions sessions;
  private final Recordings recordings;
  private final SessionLog log;
  private final Access access;
  private final Frames frames;
  private final Notices notices;

  RecordingFormPages(
      OpenSessions sessions,
      Recordings recordings,
      SessionLog log,
      Access access,
      Frames frames,
      Notices notices) {
    this.sessions = sessions;
    this.recordings = recordings;
    this.log = log;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping(RecordingPlace.SESSION + "/muutmine")
  ModelAndView ask(@PathVariable String slug) {
    PlannedSession session = session(slug);
    Instant opening = opening(session);
    var typed =
        Map.of(
            "paev",
                frames
                    .frame("meetings.recording.manage", java.util.List.of())
                    .formats()
                    .date(opening),
            "kell", Formats.in(frames.words().language()).exactTime(opening).replace(':', '.'));
    return page(HttpStatus.OK, session, Form.of(typed, frames.words()));
  }

  @PostMapping(RecordingPlace.SESSION + "/muutmine")
  ModelAndView add(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = session(slug);
    Form form = Form.of(request, frames.words());
    Optional<String> address = form.required("aadress", RecordingFormPages::address);
    Optional<LocalDate> day = form.date("paev");
    Optional<LocalTime> clock = form.required("kell", RecordingFormPages::clock);
    boolean added =
        form.isRight()
            && form.accepts(() -> {
              var begins = day.orElseThrow().atTime(clock.orElseThrow()).atZone(Formats.TALLINN);
              recordings.add(session, address.orElseThrow(), begins.toInstant());
            });
    if (!added) return page(HttpStatus.UNPROCESSABLE_CONTENT, session, form);
    notices.good(request, frames.words().say("meetings.recording.added"));
    return RecordingPlace.redirect(RecordingPlace.address(session) + "/muutmine");
  }

  @PostMapping(RecordingPlace.SESSION + "/{id}/eemaldamine")
  ModelAndView remove(
      @PathVariable String slug, @PathVariable UUID id, HttpServletRequest request) {
    PlannedSession session = session(slug);
    recordings.remove(session, id);
    notices.good(request, frames.words().say("meetings.recording.removed"));
    return RecordingPlace.redirect(RecordingPlace.address(session) + "/muutmine");
  }

  private PlannedSession session(String slug) {
    access.requireSignedIn();
    PlannedSession session = sessions.getSession(slug);
    access.require(RecordingPermission.KEEP_RECORDING, Scope.require(), session.body());
    return session;
  }

  private ModelAndView page(HttpStatus status, PlannedSession session, Form form) {
    Frame frame =
        frames.frame("meetings.recording.manage", RecordingPlace.below(session, frames.words()));
    Formats formats = frame.formats();
    String base = RecordingPlace.address(session);
    Instant opening = opening(session);
    return Page.of(
        status,
        "meetings/recordingForm",
        new RecordingFormPage(
            frame,
            form,
            base + "/muutmine",
            base.substring(0, base.lastIndexOf('/')),
            formats.date(opening) + " " + formats.exactTime(opening),
            !recordings.course(session).closed().isEmpty(),
            recordings.list(session).stream()
                .map(recording ->
                    new RecordingFormPage.Row(
                        recording.address(),
                        formats.date(recording.startsAt())
                            + " "
                            + formats.exactTime(recording.startsAt()),
                        recording.transcript() != null,
                        base + "/" + recording.id() + "/arakiri",
                        base + "/" + recording.id() + "/eemaldamine"))
                .toList()));
  }

  private Instant opening(PlannedSession session) {
    Session live = log.read(session.id()).session();
    if (!live.isOpened()) throw new Refused(RecordingRefusal.RECORDING_BEFORE_SESSION);
    return live.opening().at();
  }

  private static String address(String typed) {
    if (!Players.isAddress(typed) || typed.length() > 500)
      throw new Refused(RecordingRefusal.RECORDING_ADDRESS_WRONG);
    return typed;
  }

  /// With its seconds, which decide whether a link meets the first word.
  private static LocalTime clock(String typed) {
    Matcher clock = CLOCK.matcher(typed);
    if (!clock.matches()) throw new Refused(RecordingRefusal.RECORDING_TIME_WRONG);
    String seconds = clock.group(3);
    return LocalTime.of(
        Integer.parseInt(clock.group(1)),
        Integer.parseInt(clock.group(2)),
        seconds == null ? 0 : Integer.parseInt(seconds));
  }
}
