package ee.kogukoda.municipalities.settings;

import ee.kogukoda.web.Frame;
import java.util.List;

/// What a municipality has settled for itself, by module, as it stands today.
///
/// @param later values that begin to hold on a later day
public record SettingsPage(Frame frame, List<Group> groups, List<Row> later) {
  public record Group(String title, List<Row> rows) {}

  /// @param since the day from which it holds, as written
  /// @param state whether somebody has verified it against its basis, in words
  public record Row(
      String label,
      String value,
      String basis,
      String since,
      String state,
      boolean verified,
      String href) {}
}
