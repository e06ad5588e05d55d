package ee.kogukoda.meetings.session;

import org.jspecify.annotations.Nullable;

/// A member as entered in the list of the session; the faction is absent for members without one.
public record Member(MemberId id, String name, @Nullable String faction) {}
