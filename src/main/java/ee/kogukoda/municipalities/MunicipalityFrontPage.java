package ee.kogukoda.municipalities;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first page of a municipality: what is on, and what the registers know about it.
///
/// @param successor where to go on, for a municipality that has joined another
/// @param endedIn when that was, as written
/// @param joined those that have joined this one, which the figures do not yet count
public record MunicipalityFrontPage(
    Frame frame,
    String name,
    @Nullable Link successor,
    String endedIn,
    List<Link> joined,
    List<WhatsOn.Block> blocks,
    List<Fact> facts) {
  /// @param note of when it is true, or empty
  /// @param href where it leads, or null
  public record Fact(String label, String value, String note, @Nullable String href) {}
}
