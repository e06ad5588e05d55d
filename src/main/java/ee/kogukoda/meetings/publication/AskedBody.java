package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.bodies.Bodies;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The body that a list of sessions is narrowed to, by its address.
@Component
class AskedBody {
  private final Bodies bodies;

  AskedBody(Bodies bodies) {
    this.bodies = bodies;
  }

  /// Null where all are asked for.
  @Nullable UUID of(@Nullable String slug) {
    return slug == null || slug.isEmpty() ? null : bodies.getBody(slug).id();
  }
}
