package ee.kogukoda.meetings.screens;

import ee.kogukoda.web.Frame;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The live page as it is opened.
///
/// @param stream where its changes come from
/// @param video where the session is shown; null where it is not
/// @param session address of the session's own page
public record SpectatorPage(
    Frame frame,
    String stream,
    @Nullable String video,
    String session,
    SpectatorView view,
    Instant now) {}
