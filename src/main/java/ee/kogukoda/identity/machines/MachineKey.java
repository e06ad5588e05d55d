package ee.kogukoda.identity.machines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key without its secret.
///
/// @param until the last day on which it opens
record MachineKey(
    UUID id,
    UUID municipality,
    String label,
    MachineScope scope,
    LocalDate until,
    Instant issuedAt,
    @Nullable String issuedBy,
    @Nullable Instant revokedAt,
    @Nullable Instant lastUsedAt) {
  boolean opensOn(LocalDate day) {
    return revokedAt == null && !day.isAfter(until);
  }
}
