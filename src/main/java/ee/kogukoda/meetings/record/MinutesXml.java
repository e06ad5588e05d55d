package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.refusal.Refused;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/// Signed minutes for archives and libraries, as Akoma Ntoso.
@Controller
class MinutesXml {
  private static final MediaType XML =
      new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

  private final OpenSessions sessions;
  private final EditionStore editions;
  private final MinutesArchive archive;

  MinutesXml(OpenSessions sessions, EditionStore editions, MinutesArchive archive) {
    this.sessions = sessions;
    this.editions = editions;
    this.archive = archive;
  }

  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/protokoll.xml")
  @Nullable ResponseEntity<byte[]> minutes(@PathVariable String slug, WebRequest request) {
    PlannedSession session = sessions.getSession(slug);
    Edition edition =
        editions
            .findPublished(session.id())
            .orElseThrow(() -> new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC));
    String tag = "W/\"" + edition.pdfSha256().substring(0, 24) + "-xml\"";
    if (request.checkNotModified(tag)) return null;
    return ResponseEntity.ok()
        .contentType(XML)
        .cacheControl(CacheControl.noCache())
        .eTag(tag)
        .body(archive.signed(edition, sessions.history(session)));
  }
}
