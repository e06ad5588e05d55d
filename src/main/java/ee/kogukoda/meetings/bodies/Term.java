package ee.kogukoda.meetings.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A term (koosseis) of a body.
///
/// @param endsOn the first day after it; null while it lasts
public record Term(String name, LocalDate startsOn, @Nullable LocalDate endsOn) {}
