package ee.kogukoda.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Extension point: what waits for the signed-in person, across municipalities. Each module adds
/// its own tasks to the desk, the first page after signing in.
public interface Desk {
  /// @param what one line, an action first ("Allkirjastage protokoll nr 9")
  /// @param where municipality and body, for people who work in several
  /// @param due when it is or was due, or null
  record Task(String what, String where, String href, @Nullable Instant due) {}

  List<Task> tasks(Words words);
}
