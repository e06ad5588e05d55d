package ee.kogukoda.meetings.screens;

import ee.kogukoda.web.Frame;
import java.time.Instant;

/// The hall's screen as it is opened.
///
/// @param stream where its changes come from
/// @param black white on black, by choice of the chair
/// @param now from which its timer counts
public record HallPage(Frame frame, String stream, boolean black, HallView view, Instant now) {}
