package ee.kogukoda.meetings.live;

import ee.kogukoda.meetings.session.SessionEvent;
import java.util.UUID;

/// Something happened to an agenda or ended a session; told in the same transaction.
public record EventLogged(UUID session, SessionEvent event) {}
