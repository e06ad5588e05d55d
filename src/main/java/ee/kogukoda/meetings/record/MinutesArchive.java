package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.minutes.AkomaNtoso;
import ee.kogukoda.meetings.minutes.AkomaNtoso.Filed;
import ee.kogukoda.meetings.minutes.AkomaNtoso.Signature;
import ee.kogukoda.meetings.minutes.BodyWords;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.municipalities.Municipalities;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Minutes as archives read them, before and after they are signed.
@Component
class MinutesArchive {
  private final Sessions sessions;
  private final Bodies bodies;
  private final Municipalities municipalities;

  MinutesArchive(Sessions sessions, Bodies bodies, Municipalities municipalities) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.municipalities = municipalities;
  }

  /// With who signed, and when.
  byte[] signed(Edition edition, SessionHistory history) {
    List<Signature> signatures =
        edition.signers().stream()
            .map(signer ->
                new Signature(
                    signer.person(),
                    signer.name(),
                    signer.role().title(),
                    signer.role() == Edition.Role.PRESIDING,
                    Objects.requireNonNull(signer.signedAt())))
            .toList();
    return write(edition, history, Objects.requireNonNull(edition.publishedAt()), signatures);
  }

  /// To be signed, in the container beside the file; it says nothing of signatures.
  byte[] unsigned(Edition edition, SessionHistory history) {
    return write(edition, history, edition.madeAt(), List.of());
  }

  private byte[] write(
      Edition edition, SessionHistory history, Instant at, List<Signature> signatures) {
    PlannedSession session = sessions.getSession(edition.session());
    Body body = bodies.getBody(session.body());
    BodyWords words = BodyTalk.of(body);
    var filed =
        new Filed(
            municipalities.getCurrent().slug(),
            body.name(),
            session.day(),
            edition.number(),
            at,
            signatures,
            words);
    return AkomaNtoso.of(told(edition, history), edition.contents(), filed);
  }

  /// The events that the minutes tell of; their signing came after.
  private static List<LoggedEvent> told(Edition edition, SessionHistory history) {
    return history.events().stream().filter(e -> e.seq() <= edition.logSeq()).toList();
  }
}
