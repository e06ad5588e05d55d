package ee.kogukoda.meetings.bodies;

import java.time.LocalDate;

/// A body that is no more.
///
/// @param end the first day without it
public record EndedBody(BodyKind kind, String slug, String name, LocalDate end) {}
