package ee.kogukoda.meetings.drafts;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Choice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list of drafts: searched, by kind and by state, the newest first.
@Controller
class DraftListPages {
  private static final int PART = 20;

  private final DraftStore store;
  private final Drafts drafts;
  private final Frames frames;

  DraftListPages(DraftStore store, Drafts drafts, Frames frames) {
    this.store = store;
    this.drafts = drafts;
    this.frames = frames;
  }

  /// @param before year and number of the last draft on the part of the list before this one
  @GetMapping("/{municipality}/eelnoud")
  ModelAndView list(
      @RequestParam(name = "otsing", defaultValue = "") String sought,
      @RequestParam(name = "liik", defaultValue = "") String kindAsked,
      @RequestParam(name = "seisund", defaultValue = "") String stateAsked,
      @RequestParam(name = "enne", defaultValue = "") String before) {
    String words = sought.strip();
    DraftKind kind = find(kindAsked, DraftKind.values());
    DraftState state = find(stateAsked, DraftState.values());
    boolean mayWrite = drafts.may(DraftPermission.WRITE_DRAFT);
    boolean goesOn = before.matches("\\d{4}-\\d{1,6}");
    int year = goesOn ? Integer.parseInt(before.substring(0, 4)) : DraftQuery.END;
    int number = goesOn ? Integer.parseInt(before.substring(5)) : 0;
    List<DraftLine> lines =
        store.list(new DraftQuery(mayWrite, kind, state, words, year, number), PART + 1);
    Frame frame =
        frames
            .frame("meetings.draft.list", DraftPlace.crumbs())
            .describedAs(
                frames
                    .words()
                    .say("meetings.draft.list.description", DraftPlace.here().genitive()));
    String base = DraftPlace.list();
    String asked =
        "?otsing="
            + URLEncoder.encode(words, StandardCharsets.UTF_8)
            + "&liik="
            + value(kind)
            + "&seisund="
            + value(state);
    return Page.of(
        "meetings/drafts",
        new DraftsPage(
            frame,
            base,
            mayWrite,
            lines.stream().limit(PART).map(line -> row(line, frame)).toList(),
            words,
            value(kind),
            value(state),
            choices("meetings.draft.kind.", DraftKind.values(), frame),
            choices("meetings.draft.state.", DraftState.values(), frame),
            lines.size() > PART ? base + asked + "&enne=" + lines.get(PART - 1).slug() : null));
  }

  private static DraftsPage.Row row(DraftLine line, Frame frame) {
    return new DraftsPage.Row(
        DraftPlace.list() + "/" + line.slug(),
        line.slug(),
        line.title(),
        frame.say("meetings.draft.kind." + DraftPlace.lower(line.kind())),
        line.initiator(),
        DraftsPage.Tag.of(line.state(), frame),
        frame.formats().date(line.changedAt()));
  }

  static List<Choice> choices(String key, Enum<?>[] constants, Frame frame) {
    return Arrays.stream(constants)
        .map(constant ->
            new Choice(DraftPlace.lower(constant), frame.say(key + DraftPlace.lower(constant))))
        .toList();
  }

  private static <E extends Enum<E>> @Nullable E find(String asked, E[] constants) {
    for (E constant : constants) if (constant.name().equalsIgnoreCase(asked)) return constant;
    return null;
  }

  private static String value(@Nullable Enum<?> constant) {
    return constant == null ? "" : DraftPlace.lower(constant);
  }
}
