package ee.kogukoda.meetings.comments;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list of consultations: searched, all or only those that are open, the latest end first.
@Controller
class ConsultationListPages {
  private static final int PART = 20;
  private static final String PLACE =
      "\\d{4}-\\d{2}-\\d{2}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final CommentStore store;
  private final Consultations consultations;
  private final Frames frames;

  ConsultationListPages(CommentStore store, Consultations consultations, Frames frames) {
    this.store = store;
    this.consultations = consultations;
    this.frames = frames;
  }

  /// @param before last day and identity of the last one on the part of the list before this one
  @GetMapping("/{municipality}/kaasamine")
  ModelAndView list(
      @RequestParam(name = "otsing", defaultValue = "") String sought,
      @RequestParam(name = "avatud", defaultValue = "") String open,
      @RequestParam(name = "enne", defaultValue = "") String before) {
    Place place =
        Place.current().orElseThrow(() -> new Refused(CommentRefusal.NO_SUCH_CONSULTATION));
    LocalDate today = consultations.today();
    boolean goesOn = before.matches(PLACE);
    List<Consultation> found =
        store.list(
            sought.strip(),
            open.isEmpty() ? null : today,
            goesOn ? LocalDate.parse(before.substring(0, 10)) : LocalDate.of(9999, 12, 31),
            goesOn ? UUID.fromString(before.substring(11)) : ConsultationsFound.LAST,
            PART + 1);
    Frame frame =
        frames
            .frame("meetings.comment.list", List.of(new Link(place.name(), "/" + place.slug())))
            .describedAs(frames.words().say("meetings.comment.about"));
    String base = "/" + place.slug() + "/kaasamine";
    String asked =
        "?otsing="
            + URLEncoder.encode(sought.strip(), StandardCharsets.UTF_8)
            + "&avatud="
            + (open.isEmpty() ? "" : "jah");
    return Page.of(
        "meetings/consultations",
        new ConsultationsPage(
            frame,
            base,
            sought.strip(),
            !open.isEmpty(),
            found.stream()
                .limit(PART)
                .map(one ->
                    new ConsultationsPage.Row(
                        "/" + place.slug() + one.path(),
                        one.title(),
                        days(one, frame),
                        tag(one.on(today), frame)))
                .toList(),
            found.size() > PART
                ? base
                    + asked
                    + "&enne="
                    + found.get(PART - 1).closes()
                    + "_"
                    + found.get(PART - 1).id()
                : null));
  }

  static String days(Consultation one, Frame frame) {
    return frame.say("meetings.comment.days", one.opens(), one.closes());
  }

  static ConsultationsPage.Tag tag(Consultation.State state, Frame frame) {
    String look =
        switch (state) {
          case COMING, OVER -> "";
          case OPEN -> "accent";
          case SUMMARISED -> "good";
        };
    return new ConsultationsPage.Tag(
        frame.say("meetings.comment.state." + state.name().toLowerCase(Locale.ROOT)), look);
  }
}
