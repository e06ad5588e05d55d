package ee.kogukoda.meetings.recording;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// Where the recordings of a session are looked after.
///
/// @param closed whether a part of the session was closed to the public
public record RecordingFormPage(
    Frame frame,
    Form form,
    String action,
    String back,
    String opening,
    boolean closed,
    List<Row> rows) {

  /// @param transcribed whether it has a transcript
  public record Row(
      String address, String starts, boolean transcribed, String transcript, String remove) {}
}
