package ee.kogukoda.meetings.recording;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Answers;
import ee.kogukoda.web.ContentPolicy;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/// The recording of a session and its transcript, for everybody.
@Controller
class RecordingPages {
  private final OpenSessions sessions;
  private final Recordings recordings;
  private final RecordingPageMaker maker;
  private final Frames frames;

  RecordingPages(
      OpenSessions sessions, Recordings recordings, RecordingPageMaker maker, Frames frames) {
    this.sessions = sessions;
    this.recordings = recordings;
    this.maker = maker;
    this.frames = frames;
  }

  @GetMapping(RecordingPlace.SESSION)
  ModelAndView recording(@PathVariable String slug, HttpServletResponse response) {
    PlannedSession session = sessions.getSession(slug);
    List<Recording> found = recordings.list(session);
    if (found.isEmpty()) throw new Refused(RecordingRefusal.NO_SUCH_RECORDING);
    String media =
        found.stream()
            .filter(recording -> Players.media(recording.address()) != null)
            .map(recording -> Players.origin(recording.address()))
            .distinct()
            .collect(Collectors.joining(" "));
    if (!media.isEmpty()) ContentPolicy.allow(response, "media-src 'self' " + media);
    Frame frame =
        frames
            .frame("meetings.recording.title", RecordingPlace.crumbs(session, frames.words()))
            .describedAs(
                frames.words().say("meetings.recording.description", session.details().title()));
    return Page.of("meetings/recording", maker.page(session, frame, found));
  }

  /// Without what was said behind closed doors.
  @GetMapping(value = RecordingPlace.SESSION + "/{id}.vtt", produces = "text/vtt;charset=UTF-8")
  @Nullable ResponseEntity<String> transcript(
      @PathVariable String slug, @PathVariable UUID id, WebRequest request) {
    PlannedSession session = sessions.getSession(slug);
    Recording recording =
        recordings.list(session).stream()
            .filter(each -> each.id().equals(id) && each.transcript() != null)
            .findFirst()
            .orElseThrow(() -> new Refused(RecordingRefusal.NO_SUCH_RECORDING));
    List<Cue> cues =
        Said.of(List.of(recording), recordings.course(session)).stream().map(Said::cue).toList();
    return Answers.of(request, WebVtt.write(cues));
  }
}
