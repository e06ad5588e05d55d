package ee.kogukoda.meetings.session;

import org.jspecify.annotations.Nullable;

/// An item of a session in writing.
///
/// @param text what "poolt" meant; empty where there is nothing to decide
/// @param ground why nobody outside learns of it; null where everybody may. KOKS § 44 lg 4
public record WrittenMotion(
    ItemId item, MotionId motion, VoteId vote, String text, @Nullable LegalGround ground) {}
