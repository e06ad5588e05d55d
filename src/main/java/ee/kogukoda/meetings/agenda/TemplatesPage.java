package ee.kogukoda.meetings.agenda;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// A municipality's own templates.
///
/// @param form what was typed about the one that `wrong` names
/// @param wrong address of the template whose form was refused; empty for none
public record TemplatesPage(Frame frame, Form form, String wrong, List<Row> rows) {
  /// @param about for which sort of body
  public record Row(String name, String title, String about, String href, List<Item> items) {}

  /// @param note how long it takes and who presents it
  public record Item(String title, String note, String remove) {}
}
