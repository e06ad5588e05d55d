package ee.kogukoda.meetings.agenda;

import java.util.UUID;

/// A material came after the notice and has to reach everybody who got it.
public record MaterialAdded(
    UUID municipality, UUID session, UUID body, String slug, int item, String title) {}
