package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.live.ScreenRenderer;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.live.LiveMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The hall's screen for whoever opens its address: without the code of the hall.
@Component
class HallScreen implements ScreenRenderer {
  static final String AUDIENCE = "ekraan";

  private final Fragments fragments;

  HallScreen(Fragments fragments) {
    this.fragments = fragments;
  }

  @Override
  public String audience() {
    return AUDIENCE;
  }

  @Override
  public List<LiveMessage> render(UUID session, SessionHistory history, Words words) {
    return messages(HallViews.of(history, words, null), history.lastSeq(), words);
  }

  /// Top, middle and bottom; those that are as they were are not sent again.
  List<LiveMessage> messages(HallView view, long sequence, Words words) {
    Map<String, Object> parameters = Map.of("view", view, "words", words);
    return List.of(
        new LiveMessage("ulal", sequence, fragments.render("hallTop", Map.of("view", view))),
        new LiveMessage("keskel", sequence, fragments.render("hallMain", parameters)),
        new LiveMessage("all", sequence, fragments.render("hallFoot", parameters)));
  }
}
