package ee.kogukoda.notifications;

import ee.kogukoda.access.Access;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.identity.People;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.WebRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A person's own choice of what to hear of, and when.
@Controller
@RequestMapping("/mina/teavitused")
class PreferencesPages {
  private final Topics topics;
  private final PreferenceStore preferences;
  private final People people;
  private final Access access;
  private final Audit audit;
  private final Frames frames;
  private final Notices notices;

  PreferencesPages(
      Topics topics,
      PreferenceStore preferences,
      People people,
      Access access,
      Audit audit,
      Frames frames,
      Notices notices) {
    this.topics = topics;
    this.preferences = preferences;
    this.people = people;
    this.access = access;
    this.audit = audit;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping
  ModelAndView show() {
    var me = new PersonId(access.requireSignedIn());
    Map<String, Delivery> chosen = preferences.all(me);
    Frame frame =
        frames.frame(
            "notifications.preferences.title",
            List.of(new Link(frames.words().say("notifications.preferences.me"), "/mina")));
    var wishes =
        topics.all().stream()
            .map(topic ->
                new PreferencesPage.Wish(
                    topic,
                    frame.say(topic.nameKey()),
                    chosen.getOrDefault(topic.code(), topic.standard())))
            .toList();
    return Page.of(
        "notifications/preferences",
        new PreferencesPage(frame, people.getPerson(me).email(), wishes));
  }

  @PostMapping
  @Transactional
  public String choose(@RequestParam Map<String, String> form, HttpServletRequest request) {
    var me = new PersonId(access.requireSignedIn());
    for (Topic topic : topics.all()) {
      String chosen = form.get(topic.code());
      if (chosen == null) continue;
      Delivery delivery = delivery(chosen);
      if (topic.obligatory() && delivery == Delivery.NONE)
        throw new Refused(
            NotificationsRefusal.TOPIC_OBLIGATORY, frames.words().say(topic.nameKey()));
      preferences.choose(me, topic.code(), delivery);
    }
    audit.record("notifications.preferences_changed", "person", me.toString(), Map.of());
    notices.good(request, frames.words().say("notifications.preferences.saved"));
    return "redirect:/mina/teavitused";
  }

  private static Delivery delivery(String chosen) {
    return Arrays.stream(Delivery.values())
        .filter(delivery -> delivery.name().equals(chosen))
        .findFirst()
        .orElseThrow(() -> new Refused(WebRefusal.CHOICE_NOT_OFFERED));
  }
}
