package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Asked.check;

import ee.kogukoda.meetings.session.ConductCommand.CountPositions;
import ee.kogukoda.meetings.session.ConductEvent.WindowExtended;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A session whose members answer in writing until a deadline. KOKS § 44 lg 1 third sentence: while
/// it lasts nothing of what they answered is in the log; then all of it comes at once.
final class WrittenRules {
  private WrittenRules() {}

  /// Somebody is prevented: the deadline moves for all.
  static List<SessionEvent> extend(Instant until, String reason, Asked asked) {
    check(asked.byChairOrDeputy() || asked.bySecretary(), ONLY_CHAIR_OR_DEPUTY);
    Instant end = end(asked);
    check(asked.now().isBefore(end), WINDOW_OVER, end);
    check(until.isAfter(end), WINDOW_NOT_LATER, end);
    return List.of(new WindowExtended(until, asked.reason(reason)));
  }

  /// At the deadline whoever comes first counts; before it the chair alone, and only when no answer
  /// is missing.
  static List<SessionEvent> count(CountPositions c, Asked asked) {
    Instant end = end(asked);
    if (asked.now().isBefore(end)) {
      check(asked.byChairOrDeputy(), ONLY_CHAIR_OR_DEPUTY);
      check(!asked.now().isBefore(asked.session().notice().startsAt()), WINDOW_NOT_BEGUN);
      check(isComplete(c, asked.session()), ANSWERS_MISSING, end);
    }
    check(c.members().size() <= c.seats(), MEMBERS_EXCEED_SEATS, c.members().size(), c.seats());
    return new WrittenCourse(asked.session(), c, asked.now()).events();
  }

  /// Whether every member has answered on every item that is decided.
  private static boolean isComplete(CountPositions c, Session session) {
    Set<ItemId> decided =
        session.agenda().items().stream()
            .filter(item -> item.plan().act() != null)
            .map(Item::id)
            .collect(Collectors.toSet());
    return !decided.isEmpty()
        && c.members().stream()
            .allMatch(member ->
                c.positions().stream()
                    .filter(p -> p.member().equals(member.id()))
                    .map(WrittenPosition::item)
                    .collect(Collectors.toSet())
                    .containsAll(decided));
  }

  private static Instant end(Asked asked) {
    asked.phase(SessionPhase.ANNOUNCED);
    Notice notice = asked.session().notice();
    check(notice.isWritten(), NOT_IN_WRITING);
    Instant end = notice.until();
    return end == null ? notice.startsAt() : end;
  }
}
