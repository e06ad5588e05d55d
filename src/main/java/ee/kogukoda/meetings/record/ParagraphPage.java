package ee.kogukoda.meetings.record;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// One paragraph of the minutes, to which the secretary adds prose.
///
/// @param text what the events say; it cannot be changed
/// @param versions what was added before, the latest first
public record ParagraphPage(
    Frame frame, Form form, String text, String action, String back, List<Version> versions) {
  /// A text that was added before.
  public record Version(String text, String by, String at) {}
}
