package ee.kogukoda.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the outbox.
///
/// @param outcome SENT, FAILED, GIVEN_UP, KEPT, or null while it waits
public record OutboxLine(
    UUID id,
    Instant writtenAt,
    String name,
    @Nullable String address,
    String subject,
    String body,
    Delivery delivery,
    @Nullable String outcome,
    @Nullable Instant outcomeAt,
    @Nullable String detail) {}
