package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.minutes.AkomaNtoso;
import ee.kogukoda.meetings.minutes.AkomaNtoso.Filed;
import ee.kogukoda.meetings.minutes.AkomaNtoso.Signature;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
  private final Bodies bodies;
  private final Municipalities municipalities;

  MinutesXml(
      OpenSessions sessions, EditionStore editions, Bodies bodies, Municipalities municipalities) {
    this.sessions = sessions;
    this.editions = editions;
    this.bodies = bodies;
    this.municipalities = municipalities;
  }

  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/protokoll.xml")
  @Nullable ResponseEntity<byte[]> minutes(@PathVariable String slug, WebRequest request) {
    PlannedSession session = sessions.getSession(slug);
    Edition edition =
        editions
            .find(session.id())
            .filter(Edition::isPublished)
            .orElseThrow(() -> new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC));
    String tag = "W/\"" + edition.pdfSha256().substring(0, 24) + "-xml\"";
    if (request.checkNotModified(tag)) return null;
    return ResponseEntity.ok()
        .contentType(XML)
        .cacheControl(CacheControl.noCache())
        .eTag(tag)
        .body(AkomaNtoso.of(told(session, edition), edition.contents(), filed(session, edition)));
  }

  /// The events that the minutes tell of; their signing came after.
  private List<LoggedEvent> told(PlannedSession session, Edition edition) {
    return sessions.history(session).events().stream()
        .filter(event -> event.seq() <= edition.logSeq())
        .toList();
  }

  private Filed filed(PlannedSession session, Edition edition) {
    return new Filed(
        municipalities.getCurrent().slug(),
        bodies.getBody(session.body()).name(),
        session.day(),
        edition.number(),
        Objects.requireNonNull(edition.publishedAt()),
        edition.signers().stream()
            .map(signer ->
                new Signature(
                    signer.person(),
                    signer.name(),
                    signer.role().title(),
                    signer.role() == Edition.Role.PRESIDING,
                    Objects.requireNonNull(signer.signedAt())))
            .toList());
  }
}
