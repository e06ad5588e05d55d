package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.live.ScreenRenderer;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.live.LiveMessage;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The streams of the pages here. Each page shows its own person's things, so that a stream tells
/// only that there is something new (`seis`), and the page fetches its changing part again; what is
/// said to all members (`teade`) it carries itself.
@Configuration(proxyBeanMethods = false)
class HallScreens {
  @Bean
  ScreenRenderer consoleScreen(Rooms rooms) {
    return new Screen(Door.CONSOLE, rooms);
  }

  @Bean
  ScreenRenderer phoneScreen(Rooms rooms) {
    return new Screen(Door.PHONE, rooms);
  }

  @Bean
  ScreenRenderer deskScreen(Rooms rooms) {
    return new Screen(Door.DESK, rooms);
  }

  private record Screen(Door door, Rooms rooms) implements ScreenRenderer {
    @Override
    public String audience() {
      return door.address();
    }

    @Override
    public void admit(PlannedSession session) {
      rooms.admit(door, session);
    }

    @Override
    public boolean inside() {
      return true;
    }

    @Override
    public List<LiveMessage> render(UUID session, SessionHistory history, Words words) {
      return List.of(
          new LiveMessage("seis", history.lastSeq(), newest(history)),
          new LiveMessage("teade", history.lastSeq(), Announcements.of(history, words)));
    }

    /// What is new, without telling how anybody votes: the hash of the newest event that is no
    /// vote, so that another history is news as well; and the number of events, except on a phone,
    /// where another member's choice changes nothing.
    private String newest(SessionHistory history) {
      String hash = history.lastPublicHash();
      return door == Door.PHONE ? hash : hash + "-" + history.lastSeq();
    }
  }
}
