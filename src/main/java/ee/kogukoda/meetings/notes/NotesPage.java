package ee.kogukoda.meetings.notes;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// A session's agenda with one's own notes.
public record NotesPage(
    Frame frame,
    Form form,
    String session,
    String action,
    String own,
    List<Choice> marks,
    List<Row> rows) {

  /// @param id of the item: the fields stay with it when the agenda is ordered anew
  public record Row(String id, String title, String href) {
    public String mark() {
      return "mark-" + id;
    }

    public String text() {
      return "tekst-" + id;
    }
  }
}
