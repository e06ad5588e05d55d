package ee.kogukoda.meetings.hall;

import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.web.forms.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form by which whoever presides puts something to the vote, filled in with what usually comes
/// next. The motion's words go into the minutes and are therefore in Estonian.
///
/// @param kind of the motion that is filled in
/// @param kinds that can be put to the vote now
/// @param items that can be dropped from the agenda; empty once it is adopted
/// @param rule the majority it needs by itself
/// @param ways in which it can be voted on
public record MotionPart(
    String text,
    Motion.Kind kind,
    List<Choice> kinds,
    List<Choice> items,
    MajorityRule rule,
    List<Choice> rules,
    List<Choice> ways,
    UUID command) {

  /// Null where nothing can be put to the vote now.
  public static @Nullable MotionPart of(Session session, Saying saying) {
    boolean sitting =
        session.phase() == SessionPhase.QUORATE || session.phase() == SessionPhase.IN_PROGRESS;
    if (!sitting || session.voting().pending().isPresent()) return null;
    Item item = session.agenda().current().orElse(null);
    Motion.Kind kind = usualKind(session, item);
    MajorityRule rule =
        kind == Motion.Kind.ACT && item != null ? item.plan().rule() : MajorityRule.SIMPLE;
    return new MotionPart(
        text(kind, item),
        kind,
        kinds(session, item, saying),
        session.agenda().adopted() ? List.of() : items(session, saying),
        rule,
        rules(saying),
        TallyPart.ways(saying),
        Uuid7.next());
  }

  private static List<Choice> kinds(Session session, @Nullable Item item, Saying saying) {
    List<Motion.Kind> kinds =
        !session.agenda().adopted()
            ? List.of(Motion.Kind.AGENDA, Motion.Kind.DROP_ITEM, Motion.Kind.PROCEDURE)
            : item != null && item.plan().act() != null
                ? List.of(Motion.Kind.ACT, Motion.Kind.PROCEDURE)
                : List.of(Motion.Kind.PROCEDURE);
    return kinds.stream()
        .map(kind -> new Choice(kind.name(), saying.of("motion.kind", kind)))
        .toList();
  }

  private static List<Choice> items(Session session, Saying saying) {
    return session.agenda().inOrder().stream()
        .map(item -> new Choice(item.id().toString(), saying.item(item)))
        .toList();
  }

  private static Motion.Kind usualKind(Session session, @Nullable Item item) {
    if (item == null) {
      boolean put = isPut(session, Motion.Kind.AGENDA, null);
      return session.agenda().adopted() || put ? Motion.Kind.PROCEDURE : Motion.Kind.AGENDA;
    }
    boolean act = item.plan().act() != null && !isPut(session, Motion.Kind.ACT, item);
    return act ? Motion.Kind.ACT : Motion.Kind.PROCEDURE;
  }

  private static boolean isPut(Session session, Motion.Kind kind, @Nullable Item item) {
    return session.voting().motionsOf(item == null ? null : item.id()).stream()
        .anyMatch(motion -> motion.kind() == kind && !motion.withdrawn());
  }

  private static String text(Motion.Kind kind, @Nullable Item item) {
    return switch (kind) {
      case AGENDA -> "kinnitada päevakord";
      case ACT -> item == null ? "" : act(item);
      case DROP_ITEM, ADD_ITEM, REORDER, CONSENT, CLOSE_ITEM, PROCEDURE -> "";
    };
  }

  private static String act(Item item) {
    ActKind act = item.plan().act();
    String kind = (act == null ? ActKind.RESOLUTION : act).inSentence();
    return "võtta vastu %s „%s“".formatted(kind, item.plan().title());
  }

  /// The majority that a motion needs by itself.
  public static MajorityRule usualRule(Motion motion, Session session) {
    if (motion.kind() == Motion.Kind.CLOSE_ITEM) return MajorityRule.TWICE_AGAINST;
    if (motion.kind() == Motion.Kind.CONSENT && !motion.order().isEmpty())
      return session.agenda().getItem(motion.order().getFirst()).plan().rule();
    return motion.kind() == Motion.Kind.ACT && motion.item() != null
        ? session.agenda().getItem(motion.item()).plan().rule()
        : MajorityRule.SIMPLE;
  }

  private static List<Choice> rules(Saying saying) {
    return Arrays.stream(MajorityRule.values())
        .map(rule -> new Choice(rule.name(), saying.rule(rule)))
        .toList();
  }
}
