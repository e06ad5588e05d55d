package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A dissenting opinion (eriarvamus) that a member adds to the minutes.
///
/// @param item what it is about; null where it is about the sitting
public record Dissent(MemberId member, @Nullable ItemId item, String text, Instant at) {}
