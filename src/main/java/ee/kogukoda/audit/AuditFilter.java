package ee.kogukoda.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which entries a reader wants to see; what is null does not narrow.
///
/// @param person part of the name
/// @param before only entries with a smaller number: the next page
record AuditFilter(
    @Nullable String action,
    @Nullable String person,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable Long before) {}
