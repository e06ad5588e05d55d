package ee.kogukoda.meetings.membership;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Members from a file: the form, then what would change, or what is wrong line by line.
///
/// @param body whose members they become
/// @param address of the form
/// @param text what was sent, to be brought in as it was looked at; null before, and where
///   something is wrong
/// @param known how many are members from that day on already; null before
public record ImportPage(
    Frame frame,
    Form form,
    String body,
    String address,
    String back,
    List<Row> rows,
    List<Trouble> troubles,
    @Nullable String text,
    @Nullable String known) {
  /// Somebody who would become a member.
  public record Row(String name, String from, String faction, String beginning, String basis) {}

  public record Trouble(String line, String column, String words) {}
}
