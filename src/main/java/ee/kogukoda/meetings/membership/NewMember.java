package ee.kogukoda.meetings.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who comes into a body.
///
/// @param seniority 1 for the oldest member
/// @param fills the seat that an alternate takes over; null where it is not said. KOKS § 20
/// @param basis number and date of the decision the mandate rests on
record NewMember(
    Named person,
    int seniority,
    @Nullable String faction,
    Beginning beginning,
    LocalDate from,
    String basis,
    @Nullable UUID fills) {}
