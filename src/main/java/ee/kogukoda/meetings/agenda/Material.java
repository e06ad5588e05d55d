package ee.kogukoda.meetings.agenda;

import java.time.Instant;
import java.util.UUID;

/// A document that belongs to an item.
///
/// @param afterNotice whether it came after the notice ("lisatud pärast kutset")
public record Material(
    UUID id, UUID document, String title, long size, Instant addedAt, boolean afterNotice) {}
