package ee.kogukoda.meetings.live;

import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Texts;
import ee.kogukoda.web.live.LiveMessage;
import ee.kogukoda.web.live.LiveSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Leads each live screen of a session to its renderer. An audience is a renderer's name and a
/// language: `ekraan.et`.
@Component
class SessionScreens implements LiveSource {
  static final String PREFIX = "meetings.session/";

  private final ObjectProvider<ScreenRenderer> renderers;
  private final ObjectProvider<SessionLog> log;
  private final Texts texts;

  /// Both come later: the log announces to those who ask here what to show, and screens read it.
  SessionScreens(
      ObjectProvider<ScreenRenderer> renderers, ObjectProvider<SessionLog> log, Texts texts) {
    this.renderers = renderers;
    this.log = log;
    this.texts = texts;
  }

  static String audience(ScreenRenderer renderer, Language language) {
    return renderer.audience() + "." + language.tag();
  }

  ScreenRenderer getRenderer(String audience) {
    return renderers.stream()
        .filter(renderer -> renderer.audience().equals(audience))
        .findFirst()
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public List<LiveMessage> render(String topic, String audience, @Nullable Long after) {
    String[] ids = topic.substring(PREFIX.length()).split("/", -1);
    String[] who = audience.split("\\.", -1);
    Language language = Language.find(who[1]).orElse(Language.ET);
    UUID session = UUID.fromString(ids[1]);
    var messages = new ArrayList<LiveMessage>();
    Scope.run(
        UUID.fromString(ids[0]),
        () -> {
          ScreenRenderer renderer = getRenderer(who[0]);
          SessionLog sessions = log.getObject();
          SessionHistory history =
              renderer.inside() ? sessions.read(session) : sessions.readInPublic(session);
          messages.addAll(renderer.render(session, history, texts.in(language)));
        });
    return messages;
  }
}
