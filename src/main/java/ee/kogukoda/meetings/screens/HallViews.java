package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.results.VoteWords;
import ee.kogukoda.meetings.screens.HallView.HallMember;
import ee.kogukoda.meetings.seating.SeatingPlan;
import ee.kogukoda.meetings.session.Attendance;
import ee.kogukoda.meetings.session.Conduct;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a session into the words of the hall's wall.
public final class HallViews {
  private final SessionHistory history;
  private final Session session;
  private final Words words;
  private final @Nullable String code;
  private final Show show;
  private final @Nullable SeatingPlan plan;

  private HallViews(
      SessionHistory history,
      Words words,
      @Nullable String code,
      Show show,
      @Nullable SeatingPlan plan) {
    this.history = history;
    this.session = history.session();
    this.words = words;
    this.code = code;
    this.show = show;
    this.plan = plan;
  }

  static HallView of(SessionHistory history, Words words, @Nullable String code) {
    return of(history, words, code, Show.WHOLE, null);
  }

  /// What a screen shows of a history that the public may know.
  ///
  /// @param code of the hall, on a screen that stands in it
  /// @param plan null where members have not been placed: then a screen of seats shows the moment
  public static HallView of(
      SessionHistory history,
      Words words,
      @Nullable String code,
      Show show,
      @Nullable SeatingPlan plan) {
    return new HallViews(history, words, code, show, plan).view();
  }

  private HallView view() {
    SessionPhase phase = session.phase();
    return switch (phase) {
      case NOT_ANNOUNCED -> still("", say("meetings.screen.not_announced"), List.of());
      case ANNOUNCED -> before();
      case CANCELLED -> still("", say("meetings.screen.cancelled"), List.of());
      case OPEN, NO_QUORUM -> seated(gathering(phase), null);
      case RECESS -> recess();
      case ADJOURNED -> adjourned();
      case QUORATE, IN_PROGRESS -> sitting();
      case CLOSED, SIGNED -> after();
    };
  }

  private HallView before() {
    Instant begins = session.notice().startsAt();
    Formats formats = Formats.in(words.language());
    return still(
        formats.longDate(begins) + ", " + session.notice().place(),
        words.say("meetings.screen.begins", formats.time(begins)),
        agenda());
  }

  private HallView gathering(SessionPhase phase) {
    String title =
        say(
            phase == SessionPhase.OPEN
                ? "meetings.screen.registration"
                : "meetings.screen.no_quorum");
    return new HallView(phase, "", title, code, presence(), null, null, "", List.of(), members());
  }

  private HallView recess() {
    Conduct.Recess recess = session.conduct().recesses().getLast();
    String until =
        recess.until() == null
            ? ""
            : words.say(
                "meetings.screen.recess.until", Formats.in(words.language()).time(recess.until()));
    return new HallView(
        session.phase(),
        "",
        say("meetings.screen.recess"),
        code,
        presence(),
        null,
        null,
        until,
        next(),
        List.of());
  }

  private HallView adjourned() {
    Instant until = session.conduct().recesses().getLast().until();
    Formats formats = Formats.in(words.language());
    String goesOn =
        until == null
            ? ""
            : words.say(
                "meetings.screen.adjourned.until", formats.longDate(until), formats.time(until));
    return still(say("meetings.screen.now.adjourned"), goesOn, next());
  }

  private HallView sitting() {
    Item item = session.agenda().current().orElse(null);
    if (item != null && item.isClosed()) return closed(item);
    Vote now = Moment.vote(history).orElse(null);
    Vote vote = showsVote(now) ? now : null;
    ScreenSpeaker speaker =
        show == Show.VOTE || show == Show.RESULT ? null : ScreenSpeaker.of(session, words);
    boolean quiet = vote == null && speaker == null;
    HallView view =
        new HallView(
            session.phase(),
            item == null ? "" : over(item),
            title(item, vote),
            code,
            presence(),
            vote == null ? null : ScreenVote.of(vote, session, new VoteWords(session, words)),
            vote == null ? speaker : null,
            quiet && item != null ? state(item) : "",
            quiet ? lines(item) : List.of(),
            List.of());
    return seated(view, now);
  }

  private boolean showsVote(@Nullable Vote vote) {
    if (vote == null) return false;
    return switch (show) {
      case WHOLE, VOTE -> true;
      case SPEAKER -> false;
      case RESULT -> !vote.status().pending();
      case SEATS -> plan == null;
    };
  }

  /// Names stand on their seats once the result of a vote by name is stated.
  private HallView seated(HallView view, @Nullable Vote vote) {
    if (show != Show.SEATS || plan == null) return view;
    boolean stated = vote != null && vote.kind().named() && vote.status() == Vote.Status.DECLARED;
    return view.onSeats(HallSeats.of(plan, session, stated ? vote : null, words));
  }

  /// Only that the hall is closed. KOKS § 44 lg 4.
  private HallView closed(Item item) {
    return new HallView(
        session.phase(),
        over(item),
        item.plan().title(),
        code,
        presence(),
        null,
        null,
        say("meetings.closed.card"),
        List.of(say("meetings.closed.wall")),
        List.of());
  }

  private String over(Item item) {
    String number = words.say("meetings.screen.item", session.agenda().numberOf(item.id()));
    String presenter = item.plan().presenter();
    return presenter == null
        ? number
        : number + ". " + say("meetings.item.presenter") + ": " + presenter;
  }

  private String title(@Nullable Item item, @Nullable Vote vote) {
    if (item != null) return item.plan().title();
    if (vote != null) return new VoteWords(session, words).heading(vote);
    return say(session.agenda().adopted() ? "meetings.screen.agenda" : "meetings.screen.adopting");
  }

  private String state(Item item) {
    return new VoteWords(session, words)
        .became(item)
        .orElse(say("meetings.screen.phase." + item.phase().name().toLowerCase(Locale.ROOT)));
  }

  private List<String> lines(@Nullable Item item) {
    return item == null ? agenda() : ScreenSpeaker.queue(session, words);
  }

  private HallView after() {
    var said = new VoteWords(session, words);
    List<String> decisions =
        session.agenda().inOrder().stream()
            .flatMap(
                item -> said.became(item).stream().map(became -> numbered(item) + ": " + became))
            .toList();
    return still("", say("meetings.screen.closed"), decisions);
  }

  private HallView still(String over, String title, List<String> lines) {
    return new HallView(session.phase(), over, title, null, "", null, null, "", lines, List.of());
  }

  private List<String> agenda() {
    return session.agenda().inOrder().stream().map(this::numbered).toList();
  }

  private List<String> next() {
    return Stream.concat(session.agenda().current().stream(), session.agenda().remaining().stream())
        .map(this::numbered)
        .toList();
  }

  private String numbered(Item item) {
    return session.agenda().numberOf(item.id()) + ". " + item.plan().title();
  }

  private List<HallMember> members() {
    Attendance attendance = session.attendance();
    return session.opening().members().stream()
        .map(member -> {
          var presence = attendance.findPresence(member.id());
          return new HallMember(
              member.name(),
              presence.isPresent(),
              presence.filter(at -> at.mode() == Attendance.Mode.REMOTE).isPresent());
        })
        .toList();
  }

  private String presence() {
    return QuorumWords.formula(session.quorum(session.currentItem()), words);
  }

  private String say(String key) {
    return words.say(key);
  }
}
