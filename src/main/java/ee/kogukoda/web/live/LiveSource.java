package ee.kogukoda.web.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Extension point: what screens about a topic show. Rendered once for all who may see the same and
/// run outside of any request, so it binds its own scope.
public interface LiveSource {
  /// How this source's topics begin, for example `session:`.
  String prefix();

  /// The parts of this topic's screen for this audience; all of them, or those that may differ
  /// since `after`.
  ///
  /// @param audience who sees the same, for example `public` or `chair`
  /// @param after sequence of the newest part rendered before; null asks for everything
  List<LiveMessage> render(String topic, String audience, @Nullable Long after);
}
