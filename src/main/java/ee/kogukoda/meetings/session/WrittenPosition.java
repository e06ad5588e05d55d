package ee.kogukoda.meetings.session;

import org.jspecify.annotations.Nullable;

/// What a member answered in writing on an item.
///
/// @param choice null where the member declared a restriction on acts. KOKS § 17 lg 5
public record WrittenPosition(ItemId item, MemberId member, Vote.@Nullable Choice choice) {}
