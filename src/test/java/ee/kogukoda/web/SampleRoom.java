package ee.kogukoda.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Pages with all that a frame can hold, for looking at them: somebody at work in a municipality, a
/// refusal.
@Controller
class SampleRoom {
  static final Place PLACE =
      new Place(
          UUID.fromString("019aa000-0000-7000-8000-000000000001"),
          "naidisvald",
          "Näidisvald",
          "Näidisvalla",
          "#7a1f3d",
          null,
          true);

  private final Frames frames;
  private final Assets assets;

  SampleRoom(Frames frames, Assets assets) {
    this.frames = frames;
    this.assets = assets;
  }

  @GetMapping("/naidisvald/naidis")
  ModelAndView work() {
    return Page.of("web/accessibility", frame(frames.words().say("design.access.title")));
  }

  @GetMapping("/naidisvald/keeldumine")
  ModelAndView refusal() {
    return Page.of(
        "web/refused",
        new RefusedPage(
            frame(frames.words().say("web.refused.title.conflict")),
            409,
            frames.words().say("design.style.notice.bad"),
            frames.words().say("web.refused.todo.conflict"),
            "KOKS § 45 lg 5",
            "7K2QX-M4TZP"));
  }

  private Frame frame(String title) {
    Words words = frames.words();
    String item = words.say("design.style.item.one");
    return new Frame(
        words,
        title,
        "/naidisvald/naidis",
        "vaade=tulevad",
        PLACE,
        "Õie Šmidt",
        List.of(new Link("Näidisvald", "/naidisvald"), new Link(item, "/naidisvald/istungid/1")),
        List.of(
            way(Navigation.Where.PUBLIC, words.say("design.style.tables"), "/naidisvald/istungid"),
            way(Navigation.Where.PUBLIC, words.say("design.style.forms"), "/naidisvald/avaldused"),
            way(Navigation.Where.PUBLIC, words.say("design.style.votes"), "/naidisvald/volikogu")),
        List.of(
            way(Navigation.Where.WORK, words.say("design.style.tables"), "/naidisvald/istungid"),
            way(Navigation.Where.WORK, words.say("design.style.item.two"), "/naidisvald/muu")),
        List.of(way(Navigation.Where.PERSON, words.say("design.style.forms"), "/minu")),
        new Frame.Notice("good", words.say("design.style.notice.good"), "/naidisvald/tagasi"),
        words.say("design.style.intro"),
        List.of(new Frame.Feed("application/atom+xml", item, "/naidisvald/istungid.atom")),
        true,
        assets,
        () -> new Frame.Csrf("_csrf", "token"));
  }

  private static Navigation.Entry way(Navigation.Where where, String label, String href) {
    return new Navigation.Entry(where, 10, label, href);
  }
}
