package ee.kogukoda.meetings.walls;

import ee.kogukoda.meetings.screens.HallView;
import ee.kogukoda.web.Frame;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A screen of the hall that nobody has signed in at.
///
/// @param address of the screen, below which its stream and its part lie
/// @param code while it waits to be paired, in two halves; null afterwards
/// @param view what it shows; null while it waits
public record WallPage(
    Frame frame,
    String address,
    long version,
    @Nullable String code,
    @Nullable HallView view,
    Instant now) {}
