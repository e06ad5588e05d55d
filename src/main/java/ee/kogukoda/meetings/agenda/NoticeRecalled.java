package ee.kogukoda.meetings.agenda;

import java.time.Instant;
import java.util.UUID;

/// The notice was taken back: the session is a draft again and not public.
public record NoticeRecalled(
    UUID municipality, UUID session, UUID body, String slug, String reason, Instant at) {}
