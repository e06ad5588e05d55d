package ee.kogukoda.meetings.written;

import java.util.UUID;

/// Somebody named to answer the questions on an item.
record Answerer(UUID item, UUID person, String name) {}
