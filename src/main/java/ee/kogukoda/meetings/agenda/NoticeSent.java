package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.session.Notice;
import java.time.Instant;
import java.util.UUID;

/// The notice of a session was sent: from now on agenda and materials are public, and the live
/// session may be opened.
///
/// @param slug the session's address below `/{municipality}/istungid/`
public record NoticeSent(
    UUID municipality, UUID session, UUID body, String slug, Notice notice, Instant sentAt) {}
