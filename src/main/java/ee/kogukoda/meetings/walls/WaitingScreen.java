package ee.kogukoda.meetings.walls;

import ee.kogukoda.database.Scope;
import ee.kogukoda.web.live.LiveMessage;
import ee.kogukoda.web.live.LiveSource;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The stream of a screen that shows its code: it tells once that the screen was paired.
@Component
class WaitingScreen implements LiveSource {
  private static final String PREFIX = "meetings.screen/";

  private final Clock clock;

  WaitingScreen(Clock clock) {
    this.clock = clock;
  }

  static String topic(UUID screen) {
    return PREFIX + Scope.require() + "/" + screen;
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  /// The page knows its version and looks whether there is a newer one.
  @Override
  public List<LiveMessage> render(String topic, String audience, @Nullable Long after) {
    long now = clock.millis();
    return List.of(new LiveMessage("seis", now, Long.toString(now)));
  }
}
