package ee.kogukoda.meetings.written;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.written.WrittenPage.ItemRow;
import ee.kogukoda.meetings.written.WrittenPage.Lead;
import ee.kogukoda.meetings.written.WrittenPage.MemberRow;
import ee.kogukoda.meetings.written.WrittenPage.PostRow;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a session in writing into words for one visitor.
@Component
class WrittenPageMaker {
  static final String RECUSED = "recused";

  private final Written written;
  private final Frames frames;
  private final Clock clock;

  WrittenPageMaker(Written written, Frames frames, Clock clock) {
    this.written = written;
    this.frames = frames;
    this.clock = clock;
  }

  WrittenPage page(PlannedSession session, Form form) {
    Instant now = clock.instant();
    Window window = Window.of(session);
    Window.Stage stage = window.at(now);
    boolean open = stage == Window.Stage.OPEN;
    Frame frame = frame(session);
    UUID person = Visitor.current().person();
    boolean member = person != null && written.mayAnswer(session, person);
    List<Position> own = person == null || !member ? List.of() : written.listOwn(session, person);
    int missing = member && person != null ? written.countMissing(session, person) : 0;
    return new WrittenPage(
        frame,
        form,
        session.details().title(),
        address(session),
        frame.say("meetings.written.stage." + stage.name().toLowerCase(Locale.ROOT)),
        look(stage),
        frame.say(
            "meetings.written.span",
            when(window.from(), frame.formats()),
            when(window.until(), frame.formats())),
        open ? left(window.left(now), frame) : null,
        open && member ? frame.say("meetings.written.missing", missing) : null,
        open && member ? frame.say("meetings.written.proof") : null,
        open,
        rows(session, open, member, own, frame),
        written.mayLead(session) ? lead(session, open, frame) : null,
        ways(session, stage, frame));
  }

  private static String look(Window.Stage stage) {
    return switch (stage) {
      case COMING -> "accent";
      case OPEN -> "live";
      case COUNTED -> "good";
      case CANCELLED -> "bad";
      case PREPARED, OVER -> "";
    };
  }

  private static String when(Instant instant, Formats formats) {
    return formats.longDate(instant) + " " + formats.time(instant);
  }

  private static String left(Duration left, Frame frame) {
    return left.toDays() > 0
        ? frame.say("meetings.written.left.days", left.toDays(), left.toHoursPart())
        : frame.say("meetings.written.left.hours", left.toHours(), left.toMinutesPart());
  }

  private static List<Link> ways(PlannedSession session, Window.Stage stage, Frame frame) {
    String base = sessionAddress(session);
    var ways = new ArrayList<Link>();
    if (stage == Window.Stage.PREPARED) {
      ways.add(new Link(frame.say("meetings.written.prepare"), base + "/koostamine"));
      return ways;
    }
    ways.add(new Link(frame.say("meetings.written.session"), base));
    if (stage == Window.Stage.COUNTED)
      ways.add(new Link(frame.say("meetings.written.results"), base + "/tulemused"));
    return ways;
  }

  private List<ItemRow> rows(
      PlannedSession session, boolean open, boolean member, List<Position> own, Frame frame) {
    List<Post> posts = written.listPosts(session);
    List<Answerer> answerers = written.listAnswerers(session);
    return session.items().stream()
        .map(item -> {
          Position mine =
              own.stream().filter(p -> p.item().equals(item.id())).findFirst().orElse(null);
          String draft = item.draftText();
          return new ItemRow(
              item.id().toString(),
              item.number(),
              item.title(),
              item.presenter(),
              item.restrictedGround(),
              draft == null ? List.of() : Arrays.stream(draft.strip().split("\\R{2,}")).toList(),
              item.materials().stream()
                  .map(paper -> new Link(paper.title(), paper.address()))
                  .toList(),
              named(answerers, item, frame),
              mine == null
                  ? null
                  : frame.say(
                      "meetings.written.mine",
                      frame.say("meetings.written.choice." + code(mine.choice())),
                      frame.formats().dateTime(mine.givenAt())),
              mine == null ? "" : code(mine.choice()),
              open && member && item.act() != null ? choices(frame) : List.of(),
              open && member ? kinds(frame) : List.of(),
              posts(posts, answerers, item, session, open, frame));
        })
        .toList();
  }

  private static @Nullable String named(List<Answerer> answerers, AgendaItem item, Frame frame) {
    String names =
        answerers.stream()
            .filter(answerer -> answerer.item().equals(item.id()))
            .map(Answerer::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : frame.say("meetings.written.answerers.are", names);
  }

  static String code(Vote.@Nullable Choice choice) {
    return choice == null ? RECUSED : choice.name().toLowerCase(Locale.ROOT);
  }

  private static List<Choice> choices(Frame frame) {
    var choices = new ArrayList<Choice>();
    for (Vote.Choice choice : Vote.Choice.values())
      choices.add(new Choice(code(choice), frame.say("meetings.written.choice." + code(choice))));
    choices.add(new Choice(RECUSED, frame.say("meetings.written.choice." + RECUSED)));
    return choices;
  }

  private static List<Choice> kinds(Frame frame) {
    return List.of(Post.Kind.QUESTION, Post.Kind.STATEMENT, Post.Kind.DISSENT).stream()
        .map(kind -> new Choice(kind.code(), frame.say("meetings.written.kind." + kind.code())))
        .toList();
  }

  private List<PostRow> posts(
      List<Post> posts,
      List<Answerer> answerers,
      AgendaItem item,
      PlannedSession session,
      boolean open,
      Frame frame) {
    UUID person = Visitor.current().person();
    boolean mayReply =
        open
            && answerers.stream()
                .anyMatch(a -> a.item().equals(item.id()) && a.person().equals(person));
    return posts.stream()
        .filter(post -> post.item().equals(item.id()) && post.answers() == null)
        .map(post ->
            row(
                post,
                posts.stream()
                    .filter(answer -> post.id().equals(answer.answers()))
                    .map(answer -> row(answer, List.of(), null, frame))
                    .toList(),
                mayReply && post.kind() == Post.Kind.QUESTION
                    ? address(session) + "/kusimused/" + post.id() + "/vastus"
                    : null,
                frame))
        .toList();
  }

  private static PostRow row(
      Post post, List<PostRow> answers, @Nullable String reply, Frame frame) {
    return new PostRow(
        post.id().toString(),
        frame.say("meetings.written.post." + post.kind().code(), post.name()),
        frame.formats().dateTime(post.writtenAt()),
        Arrays.stream(post.text().strip().split("\\R{2,}")).toList(),
        answers,
        reply);
  }

  private Lead lead(PlannedSession session, boolean open, Frame frame) {
    int all = Written.decided(session).size();
    Map<Seat, Integer> counts = written.countAnswers(session);
    List<MemberRow> rows =
        counts.entrySet().stream()
            .map(entry -> {
              int done = entry.getValue();
              String state = done == 0 ? "none" : done < all ? "some" : "all";
              return new MemberRow(
                  entry.getKey().name(),
                  frame.say("meetings.written.answered." + state, done, all),
                  done == 0 ? "" : done < all ? "warn" : "good");
            })
            .toList();
    long whole = counts.values().stream().filter(done -> done >= all && all > 0).count();
    return new Lead(
        rows,
        frame.say("meetings.written.answered", whole, counts.size()),
        open && whole == counts.size() && whole > 0,
        open,
        address(session) + "/vastajad");
  }

  Frame frame(PlannedSession session) {
    return frame(session, "meetings.written.title");
  }

  Frame frame(PlannedSession session, String title) {
    Place place = Place.current().orElseThrow();
    return frames.frame(
        title,
        List.of(
            new Link(place.name(), "/" + place.slug()),
            new Link(frames.words().say("meetings.list.title"), "/" + place.slug() + "/istungid"),
            new Link(session.details().title(), sessionAddress(session))));
  }

  static String sessionAddress(PlannedSession session) {
    return "/" + Place.current().orElseThrow().slug() + "/istungid/" + session.slug();
  }

  static String address(PlannedSession session) {
    return sessionAddress(session) + "/kirjalik";
  }

  static Optional<Vote.Choice> choice(String code) {
    return RECUSED.equals(code)
        ? Optional.empty()
        : Optional.of(Vote.Choice.valueOf(code.toUpperCase(Locale.ROOT)));
  }
}
