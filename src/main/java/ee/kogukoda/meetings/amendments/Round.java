package ee.kogukoda.meetings.amendments;

import java.time.LocalDate;

/// Until when amendments to a draft are taken, and to which version.
record Round(int version, LocalDate until) {}
