package ee.kogukoda.meetings.bodies;

import ee.kogukoda.web.Frame;

/// The page of a council that nobody has entered yet.
public record NoCouncilPage(Frame frame) {}
