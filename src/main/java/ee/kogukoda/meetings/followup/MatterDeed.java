package ee.kogukoda.meetings.followup;

import java.time.Instant;

/// Something that was done with a matter, when and by whom.
record MatterDeed(MatterStep step, Instant at, String doneBy, String note) {}
