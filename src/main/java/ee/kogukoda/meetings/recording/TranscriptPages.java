package ee.kogukoda.meetings.recording;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The upload of a transcript in WebVTT.
@Controller
class TranscriptPages {
  /// Ten hours of talk with all their times are less than a tenth of it.
  private static final int LARGEST = 8 * 1024 * 1024;

  private final OpenSessions sessions;
  private final Recordings recordings;
  private final Access access;
  private final Frames frames;
  private final Notices notices;

  TranscriptPages(
      OpenSessions sessions, Recordings recordings, Access access, Frames frames, Notices notices) {
    this.sessions = sessions;
    this.recordings = recordings;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping(RecordingPlace.SESSION + "/{id}/arakiri")
  ModelAndView ask(@PathVariable String slug, @PathVariable UUID id) {
    return page(HttpStatus.OK, session(slug), id, Form.of(Map.of(), frames.words()));
  }

  @PostMapping(RecordingPlace.SESSION + "/{id}/arakiri")
  ModelAndView upload(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(name = "fail", required = false) @Nullable MultipartFile file,
      HttpServletRequest request) {
    PlannedSession session = session(slug);
    Form form = Form.of(request, frames.words());
    boolean kept =
        form.accepts(() -> {
          try {
            recordings.transcribe(session, id, text(file));
          } catch (Refused refused) {
            throw refused.field() == null ? refused.at("fail") : refused;
          }
        });
    if (!kept) return page(HttpStatus.UNPROCESSABLE_CONTENT, session, id, form);
    notices.good(request, frames.words().say("meetings.recording.transcribed"));
    return RecordingPlace.redirect(RecordingPlace.address(session));
  }

  @PostMapping(RecordingPlace.SESSION + "/{id}/arakirja-eemaldamine")
  ModelAndView remove(
      @PathVariable String slug, @PathVariable UUID id, HttpServletRequest request) {
    PlannedSession session = session(slug);
    recordings.removeTranscript(session, id);
    notices.good(request, frames.words().say("meetings.recording.transcript_removed"));
    return RecordingPlace.redirect(RecordingPlace.address(session) + "/muutmine");
  }

  private static String text(@Nullable MultipartFile file) {
    if (file == null || file.isEmpty()) throw new Refused(RecordingRefusal.TRANSCRIPT_MISSING);
    if (file.getSize() > LARGEST)
      throw new Refused(RecordingRefusal.TRANSCRIPT_TOO_LARGE, LARGEST >> 20);
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString();
      if (text.indexOf('\0') >= 0) throw new Refused(RecordingRefusal.TRANSCRIPT_NOT_TEXT);
      return text;
    } catch (CharacterCodingException e) {
      throw new Refused(RecordingRefusal.TRANSCRIPT_NOT_TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PlannedSession session(String slug) {
    access.requireSignedIn();
    PlannedSession session = sessions.getSession(slug);
    access.require(RecordingPermission.KEEP_RECORDING, Scope.require(), session.body());
    return session;
  }

  private ModelAndView page(HttpStatus status, PlannedSession session, UUID id, Form form) {
    Recording recording =
        recordings.list(session).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refused(RecordingRefusal.NO_SUCH_RECORDING));
    String base = RecordingPlace.address(session);
    return Page.of(
        status,
        "meetings/transcriptForm",
        new TranscriptFormPage(
            frames.frame(
                "meetings.recording.transcript", RecordingPlace.below(session, frames.words())),
            form,
            recording.address(),
            base + "/" + id + "/arakiri",
            recording.transcript() == null ? null : base + "/" + id + "/arakirja-eemaldamine",
            base + "/muutmine"));
  }
}
