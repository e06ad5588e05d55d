package ee.kogukoda.audit;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The log as it is read.
///
/// @param filter what the reader looks for
/// @param actions what can be looked for
/// @param next address of the older entries, or null
/// @param csv address of the same entries as a table for other programs
public record AuditPage(
    Frame frame,
    Form filter,
    List<Choice> actions,
    List<Row> rows,
    @Nullable String next,
    String csv) {

  /// @param who the name; whoever has none is the house's visitor
  public record Row(
      long number, Instant at, String who, String what, List<Detail> details, String screen) {}

  /// One thing that a judge of the deed needs to know.
  public record Detail(String name, String value) {}
}
