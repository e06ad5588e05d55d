package ee.kogukoda.meetings.agenda;

import java.time.Instant;
import java.util.UUID;

/// A document that belongs to an item.
///
/// @param address where it is read and downloaded
/// @param afterNotice whether it came after the notice ("lisatud pärast kutset")
public record Material(
    UUID id,
    UUID document,
    String address,
    String title,
    long size,
    Instant addedAt,
    boolean afterNotice) {}
