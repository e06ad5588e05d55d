package ee.kogukoda.meetings.followup;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.tables.Exports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The lists of matters: searched, by state or only what is late, the newest first, and as a file.
@Controller
class MatterListPages {
  private static final int PART = 20;
  private static final String LATE = "hilinenud";

  private final MatterStore store;
  private final Matters matters;
  private final Frames frames;

  MatterListPages(MatterStore store, Matters matters, Frames frames) {
    this.store = store;
    this.matters = matters;
    this.frames = frames;
  }

  /// @param before year and number of the last matter on the part of the list before this one
  @GetMapping("/{municipality}/{list:" + MatterKind.PATHS + "}")
  ModelAndView list(
      @PathVariable String list,
      @RequestParam(name = "otsing", defaultValue = "") String sought,
      @RequestParam(name = "seisund", defaultValue = "") String state,
      @RequestParam(name = "enne", defaultValue = "") String before) {
    MatterKind kind = MatterPlace.kind(list);
    Words words = frames.words();
    LocalDate today = matters.today();
    List<Matter> found = store.list(query(kind, sought, state, before), PART + 1);
    Frame frame =
        frames
            .titled(MatterPlace.listName(kind, words), MatterPlace.crumbs())
            .describedAs(words.say("meetings.matter.about." + MatterPlace.lower(kind)));
    String base = MatterPlace.list(kind);
    String asked =
        "?otsing="
            + URLEncoder.encode(sought.strip(), StandardCharsets.UTF_8)
            + "&seisund="
            + URLEncoder.encode(state, StandardCharsets.UTF_8);
    return Page.of(
        "meetings/matters",
        new MattersPage(
            frame,
            base,
            MatterPlace.tabs(words),
            frame.say("meetings.matter.about." + MatterPlace.lower(kind)),
            matters.mayFile(kind)
                ? frame.say("meetings.matter.new." + MatterPlace.lower(kind))
                : null,
            found.stream().limit(PART).map(matter -> row(matter, today, frame)).toList(),
            sought.strip(),
            state,
            states(kind, frame),
            base + ".csv" + asked,
            found.size() > PART ? base + asked + "&enne=" + found.get(PART - 1).slug() : null));
  }

  @GetMapping("/{municipality}/{list:" + MatterKind.PATHS + "}.csv")
  void csv(
      @PathVariable String list,
      @RequestParam(name = "otsing", defaultValue = "") String sought,
      @RequestParam(name = "seisund", defaultValue = "") String state,
      HttpServletResponse response)
      throws IOException {
    MatterKind kind = MatterPlace.kind(list);
    Words words = frames.words();
    List<String> head = new ArrayList<>();
    for (String column :
        List.of("number", "title", "filed_by", "addressee", "received", "due", "state", "answered"))
      head.add(words.say("meetings.matter." + column));
    head.add(words.say("meetings.matter.answer." + MatterPlace.lower(kind)));
    Exports.csv(
        response,
        kind.path(),
        head,
        store.list(query(kind, sought, state, ""), Integer.MAX_VALUE).stream()
            .map(matter -> cells(matter, words)));
  }

  private static List<@Nullable Object> cells(Matter matter, Words words) {
    return Arrays.asList(
        matter.slug(),
        matter.title(),
        matter.filedBy(),
        matter.addressee(),
        matter.received(),
        matter.due(),
        words.say("meetings.matter.state." + MatterPlace.lower(matter.state())),
        matter.answeredOn(),
        matter.answer());
  }

  private MatterQuery query(MatterKind kind, String sought, String state, String before) {
    boolean goesOn = before.matches("\\d{4}-\\d{1,6}");
    return new MatterQuery(
        kind,
        Arrays.stream(MatterState.values())
            .filter(each -> each.name().equalsIgnoreCase(state))
            .findFirst()
            .orElse(null),
        state.equals(LATE) ? matters.today() : null,
        sought.strip(),
        goesOn ? Integer.parseInt(before.substring(0, 4)) : MatterQuery.END,
        goesOn ? Integer.parseInt(before.substring(5)) : 0);
  }

  private static MattersPage.Row row(Matter matter, LocalDate today, Frame frame) {
    LocalDate due = matter.due();
    LocalDate settled = matter.settledOn();
    String when =
        settled != null
            ? frame.say("meetings.matter.settled", settled)
            : due != null
                ? frame.say("meetings.matter.until", due)
                : frame.say("meetings.matter.due.session");
    return new MattersPage.Row(
        MatterPlace.address(matter),
        matter.slug(),
        matter.title(),
        matter.addressee(),
        when,
        MatterPlace.tag(matter, matter.isOverdue(today), frame));
  }

  private static List<Choice> states(MatterKind kind, Frame frame) {
    List<MatterState> possible =
        switch (kind) {
          case PROMISE ->
              List.of(
                  MatterState.OPEN, MatterState.ANSWERED, MatterState.DONE, MatterState.WITHDRAWN);
          case INTERPELLATION ->
              List.of(MatterState.OPEN, MatterState.ANSWERED, MatterState.WITHDRAWN);
          case INITIATIVE ->
              List.of(
                  MatterState.OPEN,
                  MatterState.ACCEPTED,
                  MatterState.PARTLY,
                  MatterState.REJECTED,
                  MatterState.WITHDRAWN);
          case NO_CONFIDENCE ->
              List.of(
                  MatterState.OPEN,
                  MatterState.READ_OUT,
                  MatterState.CARRIED,
                  MatterState.FAILED,
                  MatterState.WITHDRAWN);
        };
    var choices = new ArrayList<Choice>();
    for (MatterState state : possible)
      choices.add(
          new Choice(
              MatterPlace.lower(state),
              frame.say("meetings.matter.state." + MatterPlace.lower(state))));
    if (kind != MatterKind.NO_CONFIDENCE)
      choices.add(new Choice(LATE, frame.say("meetings.matter.late")));
    return choices;
  }
}
