package ee.kogukoda.meetings.membership;

import ee.kogukoda.meetings.bodies.BodyKind;
import java.time.LocalDate;

/// A body that is founded.
///
/// @param term name of its first term (koosseis)
record NewBody(BodyKind kind, String name, int size, String term, LocalDate from) {}
