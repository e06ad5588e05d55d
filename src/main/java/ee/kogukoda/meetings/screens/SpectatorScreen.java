package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.live.ScreenRenderer;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.live.LiveMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// The live page of those who follow from elsewhere.
@Component
class SpectatorScreen implements ScreenRenderer {
  static final String AUDIENCE = "otse";

  private final Fragments fragments;
  private final BroadcastScreen broadcast;

  SpectatorScreen(Fragments fragments, BroadcastScreen broadcast) {
    this.fragments = fragments;
    this.broadcast = broadcast;
  }

  @Override
  public String audience() {
    return AUDIENCE;
  }

  @Override
  public List<LiveMessage> render(UUID session, SessionHistory history, Words words) {
    SpectatorView view = SpectatorView.of(history, words);
    Map<String, Object> parameters = Map.of("view", view, "words", words);
    long sequence = history.lastSeq();
    return List.of(
        broadcast.message(session, history, words),
        new LiveMessage("hetk", sequence, fragments.render("spectatorsNow", parameters)),
        new LiveMessage("teade", sequence, HtmlUtils.htmlEscape(view.news(), "UTF-8")),
        new LiveMessage("paevakord", sequence, fragments.render("spectatorsAgenda", parameters)));
  }
}
