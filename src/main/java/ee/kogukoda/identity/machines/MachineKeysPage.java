package ee.kogukoda.identity.machines;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys of machines of a municipality, and the form for a new one.
///
/// @param token of the key that has just been issued, to be shown this once; null otherwise
public record MachineKeysPage(
    Frame frame, String base, List<Row> rows, Form form, @Nullable String token) {

  /// @param look of the tag
  /// @param revoke address that revokes it; null where it does not open any more
  public record Row(
      String label,
      String scope,
      String state,
      String look,
      String until,
      String issued,
      String used,
      @Nullable String revoke) {}
}
