package ee.kogukoda.meetings.screens;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.live.HallCodes;
import ee.kogukoda.meetings.live.ScreenRenderer;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.live.LiveMessage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The screen on the wall itself: it shows the code of the hall while members may register.
@Component
class WallScreen implements ScreenRenderer {
  static final String AUDIENCE = "saal";

  private final HallScreen screen;
  private final HallCodes codes;
  private final Access access;

  WallScreen(HallScreen screen, HallCodes codes, Access access) {
    this.screen = screen;
    this.codes = codes;
    this.access = access;
  }

  @Override
  public String audience() {
    return AUDIENCE;
  }

  @Override
  public void admit(PlannedSession session) {
    access.require(ScreenPermission.SHOW_HALL_CODE, Scope.require(), session.body());
  }

  @Override
  public List<LiveMessage> render(UUID session, SessionHistory history, Words words) {
    HallView view = HallViews.of(history, words, code(session, history));
    return screen.messages(view, history.lastSeq(), words);
  }

  @Nullable String code(UUID session, SessionHistory history) {
    return history.session().phase().live() ? codes.find(session).orElse(null) : null;
  }
}
