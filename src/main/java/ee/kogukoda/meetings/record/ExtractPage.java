package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.minutes.MinutesDocument;
import ee.kogukoda.web.Frame;

/// An extract of the minutes: one item, as it was signed.
///
/// @param pdf address of the same as a file
/// @param minutes address of the whole
public record ExtractPage(Frame frame, MinutesDocument document, String pdf, String minutes) {}
