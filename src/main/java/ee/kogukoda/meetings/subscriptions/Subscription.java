package ee.kogukoda.meetings.subscriptions;

import ee.kogukoda.web.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A wish, and who has it: a person, or whoever reads at an address.
///
/// @param token in the address under which it is confirmed and ended
/// @param confirmedAt null until somebody at the address has said yes
record Subscription(
    UUID id,
    @Nullable UUID person,
    @Nullable String address,
    Language language,
    Wish wish,
    String token,
    Instant createdAt,
    @Nullable Instant confirmedAt) {}
