package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.Act.Asks;
import ee.kogukoda.meetings.hall.MotionPart;
import ee.kogukoda.meetings.hall.Room;
import ee.kogukoda.meetings.hall.Saying;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.EnterPhase;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.NextSteps;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.SpeechId;
import ee.kogukoda.meetings.session.Step;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.ProposeMotion;
import ee.kogukoda.meetings.session.VoteCommand.WithdrawMotion;
import ee.kogukoda.meetings.session.VoteId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lawful next steps as buttons: the few that come next in a row, all others behind them.
final class StepActs {
  private static final int IN_A_ROW = 4;

  /// What moves the session on, in the order in which it matters.
  private static final List<Step.Kind> FORWARD =
      List.of(
          Step.Kind.OPEN_SESSION,
          Step.Kind.CONFIRM_QUORUM,
          Step.Kind.RESUME_SESSION,
          Step.Kind.CONTINUE_SESSION,
          Step.Kind.CLOSE_VOTE,
          Step.Kind.ABORT_VOTE,
          Step.Kind.DECLARE_RESULT,
          Step.Kind.OPEN_VOTE,
          Step.Kind.ADOPT_AGENDA,
          Step.Kind.OPEN_TO_PUBLIC,
          Step.Kind.CONCLUDE_ADOPTED,
          Step.Kind.CONCLUDE_REJECTED,
          Step.Kind.PREPARE_VOTE,
          Step.Kind.GIVE_FLOOR,
          Step.Kind.END_SPEECH,
          Step.Kind.CONCLUDE_NOTED,
          Step.Kind.OPEN_ITEM,
          Step.Kind.CLOSE_SESSION);

  /// Shown in the row with the reason when they are barred; other barred steps stand behind.
  private static final Set<Step.Kind> TELLING =
      EnumSet.of(
          Step.Kind.OPEN_SESSION,
          Step.Kind.CONFIRM_QUORUM,
          Step.Kind.OPEN_VOTE,
          Step.Kind.CLOSE_VOTE,
          Step.Kind.ADOPT_AGENDA);

  /// Done from the agenda beside, the waiting list, or the page on which a session is prepared.
  private static final Set<Step.Kind> STANDS_ELSEWHERE =
      EnumSet.of(Step.Kind.OPEN_ITEM, Step.Kind.GIVE_FLOOR, Step.Kind.CANCEL_SESSION);

  private final Room room;
  private final Saying saying;
  private final Instant now;
  private final List<Act> row = new ArrayList<>();
  private final List<Act> others = new ArrayList<>();

  private StepActs(Room room, Saying saying, Instant now) {
    this.now = now;
    this.room = room;
    this.saying = saying;
  }

  static StepActs of(Room room, Saying saying, Instant now) {
    StepActs acts = new StepActs(room, saying, now);
    acts.sort(NextSteps.of(room.session(), room.actor(), now));
    return acts;
  }

  /// The next steps, the likeliest first.
  List<Act> row() {
    return row;
  }

  /// Everything else that can be done, and what cannot, with the reason.
  List<Act> others() {
    return others;
  }

  private void sort(List<Step> steps) {
    List<Step> left = new ArrayList<>(steps);
    for (Step.Kind kind : FORWARD) {
      for (Step step : steps) {
        if (step.kind() != kind || row.size() == IN_A_ROW || !belongsInRow(step)) continue;
        if (kind == Step.Kind.OPEN_ITEM && row.stream().anyMatch(act -> "F8".equals(act.key())))
          continue;
        String look = kind == Step.Kind.ABORT_VOTE ? "danger" : "";
        row.add(
            act(step)
                .looking(row.isEmpty() ? "primary large" : look)
                .pressedBy(StepForms.key(kind)));
        left.remove(step);
      }
    }
    nextPhase();
    previousPhase();
    voteOnClosing();
    motions();
    for (Step step : left) if (!STANDS_ELSEWHERE.contains(step.kind())) others.add(act(step));
    if (room.presides() && room.session().phase().live()) {
      others.add(Act.of(room.address() + "/juhtimine", say("hand_over", "")).asking(Asks.MEMBER));
    }
  }

  /// An item goes from recusals to the final vote; phases may be skipped.
  private void nextPhase() {
    Session session = room.session();
    Item item = session.agenda().current().orElse(null);
    boolean busy = session.voting().pending().isPresent();
    if (item == null || busy || !room.presides() || row.size() == IN_A_ROW) return;
    if (session.phase() != SessionPhase.IN_PROGRESS || item.phase() == Item.Phase.FINAL_VOTE)
      return;
    Item.Phase next = Item.Phase.values()[item.phase().ordinal() + 1];
    row.add(
        Act.of(room.address() + phasePath(item), say("next_phase", saying.of("item", next)))
            .looking(row.isEmpty() ? "primary large" : "")
            .sending("etapp", next.name()));
  }

  /// Who went on too early goes back; both stay in the log.
  private void previousPhase() {
    Item item = room.session().agenda().current().orElse(null);
    if (item == null || !item.phase().open()) return;
    Item.Phase before = Item.Phase.values()[item.phase().ordinal() - 1];
    if (!before.open()) return;
    String label = say("previous_phase", saying.of("item", before));
    Act back =
        room.act(phasePath(item), label, new EnterPhase(item.id(), before), saying, now)
            .sending("etapp", before.name());
    if (back.barred() == null) others.add(back);
  }

  /// What is left of the item without the public, if twice as many are for it as against.
  private void voteOnClosing() {
    Item item = room.session().agenda().current().orElse(null);
    if (item == null || item.isClosed()) return;
    MotionId unused = new MotionId(new UUID(0, 0));
    Act put =
        room.act(
            "/paevakord/" + item.id() + "/kinnisuse-haaletus",
            saying.words().say("meetings.closed.put"),
            new ProposeMotion(unused, Motion.Kind.CLOSE_ITEM, null, null, "…", List.of()),
            saying,
            now);
    if (put.barred() == null && room.session().voting().pending().isEmpty()) others.add(put);
  }

  /// Motions not voted on yet can be withdrawn, by whoever presides as well.
  private void motions() {
    for (Motion motion : room.session().voting().motions()) {
      Act withdraw =
          room.act(
              "/ettepanekud/" + motion.id().value() + "/tagasivotmine",
              saying.words().say("meetings.hall.motion.withdraw", motion.text()),
              new WithdrawMotion(motion.id()),
              saying,
              now);
      if (withdraw.barred() == null) others.add(withdraw);
    }
  }

  private static String phasePath(Item item) {
    return "/paevakord/" + item.id() + "/etapp";
  }

  private boolean belongsInRow(Step step) {
    if (step.kind() == Step.Kind.CLOSE_SESSION) {
      Session session = room.session();
      return step.allowed() && session.agenda().adopted() && session.agenda().remaining().isEmpty();
    }
    if (step.kind() == Step.Kind.ABORT_VOTE) {
      return room.session().voting().open().filter(v -> !v.obstacles().isEmpty()).isPresent();
    }
    boolean voting = room.session().voting().pending().isPresent();
    boolean tells = step.kind() != Step.Kind.ADOPT_AGENDA || !voting;
    return step.allowed() || (tells && TELLING.contains(step.kind()));
  }

  private Act act(Step step) {
    Act act = Act.of(room.address() + StepForms.path(step), say(name(step.kind()), subject(step)));
    act = act.asking(asks(step));
    if (step.kind().name().startsWith("CONCLUDE_"))
      act = act.sending("tulemus", step.kind().name().substring("CONCLUDE_".length()));
    if (step.kind() == Step.Kind.PREPARE_VOTE) act = act.sending("enamus", usualRule(step));
    if (step.kind() == Step.Kind.ABORT_VOTE || step.kind() == Step.Kind.ANNUL_VOTE)
      act = act.looking("danger");
    return needsReason(step) ? act.because(bar(step)) : act.barredBy(bar(step));
  }

  /// What is barred until a reason is written is not barred.
  private static boolean needsReason(Step step) {
    return step.bar() == MeetingRefusal.BEFORE_THE_TIME;
  }

  private @Nullable String bar(Step step) {
    MeetingRefusal bar = step.bar();
    return bar == null ? null : saying.words().say(bar.key(), step.arguments().toArray());
  }

  private Asks asks(Step step) {
    return switch (step.kind()) {
      case OPEN_SESSION ->
          step.allowed() && room.actor().office() != Actor.Office.MEMBER
              ? Asks.NOTHING
              : Asks.REASON;
      case UNDO_OPENING, CANCEL_SESSION, SET_ITEM_ASIDE, TAKE_OVER_CHAIR, REOPEN_SESSION ->
          Asks.REASON;
      case CLOSE_SESSION ->
          room.session().agenda().remaining().isEmpty() ? Asks.NOTHING : Asks.REASON;
      case ABORT_VOTE, ANNUL_VOTE -> Asks.GROUND;
      case CLOSE_TO_PUBLIC -> Asks.LEGAL_GROUND;
      case PREPARE_VOTE -> Asks.WAY;
      case START_RECESS -> Asks.TIME;
      case ADJOURN_SESSION -> Asks.DAY;
      case CONTINUE_SESSION -> early() ? Asks.REASON : Asks.NOTHING;
      case CONCLUDE_WITHDRAWN, CONCLUDE_POSTPONED, CONCLUDE_REFERRED, CONCLUDE_SECOND_READING ->
          Asks.NOTE;
      default -> Asks.NOTHING;
    };
  }

  /// Before the time to which the session was adjourned.
  private boolean early() {
    Instant until = room.session().conduct().recesses().getLast().until();
    return until != null && now.isBefore(until);
  }

  /// What the step is about: an item, a speaker or a motion.
  private String subject(Step step) {
    UUID target = step.target();
    if (target == null) return "";
    return switch (step.kind()) {
      case OPEN_ITEM, SET_ITEM_ASIDE -> saying.item(new ItemId(target));
      case GIVE_FLOOR, END_SPEECH ->
          room.session().floor().findSpeech(new SpeechId(target)).map(saying::speaker).orElse("");
      case PREPARE_VOTE ->
          room.session().voting().findMotion(new MotionId(target)).map(Motion::text).orElse("");
      case OPEN_VOTE, CLOSE_VOTE, DECLARE_RESULT, ABORT_VOTE, ANNUL_VOTE -> motion(target);
      default -> "";
    };
  }

  private String motion(UUID vote) {
    return room.session()
        .voting()
        .findVote(new VoteId(vote))
        .map((Vote found) -> room.session().voting().motionOf(found).text())
        .orElse("");
  }

  private String usualRule(Step step) {
    MotionId motion = new MotionId(Objects.requireNonNull(step.target()));
    return room.session()
        .voting()
        .findMotion(motion)
        .map(found -> MotionPart.usualRule(found, room.session()).name())
        .orElse("");
  }

  private String say(String step, String subject) {
    return saying.words().say("meetings.hall.step." + step, subject);
  }

  private static String name(Step.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
