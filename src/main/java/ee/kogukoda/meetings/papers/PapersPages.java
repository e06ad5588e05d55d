package ee.kogukoda.meetings.papers;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaPermission;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.refusal.Refused;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/// The papers of a session as a file.
@Controller
class PapersPages {
  private static final String SESSION =
      "/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}";

  private final Sessions sessions;
  private final Papers papers;
  private final Access access;

  PapersPages(Sessions sessions, Papers papers, Access access) {
    this.sessions = sessions;
    this.papers = papers;
    this.access = access;
  }

  @GetMapping(SESSION + "/paberid.pdf")
  @Nullable ResponseEntity<byte[]> forEverybody(@PathVariable String slug, WebRequest request) {
    PlannedSession session =
        sessions
            .findPublicSession(slug)
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    return answer(session, "paberid", request);
  }

  @GetMapping(SESSION + "/paberid-liikmele.pdf")
  @Nullable ResponseEntity<byte[]> forMembers(@PathVariable String slug, WebRequest request) {
    access.requireSignedIn();
    PlannedSession session = published(slug);
    access.require(AgendaPermission.READ_RESTRICTED, Scope.require(), session.body());
    return answer(session, "paberid-liikmele", request);
  }

  private PlannedSession published(String slug) {
    return sessions
        .findSession(slug)
        .filter(found -> found.state().isPublic() && sessions.maySee(found))
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  private @Nullable ResponseEntity<byte[]> answer(
      PlannedSession session, String name, WebRequest request) {
    Papers.Contents contents = papers.contents(session);
    String tag = "\"" + contents.hash() + "\"";
    if (request.checkNotModified(tag)) return null;
    var disposition =
        ContentDisposition.inline()
            .filename(name + "-" + session.slug() + ".pdf", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .eTag(tag)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("Content-Security-Policy", "script-src 'none'; frame-ancestors 'self'")
        .body(papers.print(contents));
  }
}
