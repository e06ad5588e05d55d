package ee.kogukoda.meetings.agenda;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// The materials of an item, and the form that adds one.
///
/// @param announced whether what is added now comes after the notice
public record MaterialsPage(
    Frame frame,
    Form form,
    String item,
    String action,
    String back,
    boolean announced,
    List<Row> materials) {
  /// A material with the address that takes it out.
  public record Row(String title, String href, String added, String remove) {}
}
