package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Asked.check;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.VoteCommand.PullItem;
import ee.kogukoda.meetings.session.VoteEvent.ItemPulled;
import ee.kogukoda.refusal.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Undisputed items that one vote adopts together: none of them opened, closed to the public or
/// with a restricted member, and all by the same majority. KOKS § 45 lg 5.
final class ConsentRules {
  private ConsentRules() {}

  static boolean isUndisputed(Motion motion, Session session) {
    List<Item> items =
        motion.order().stream().flatMap(id -> session.agenda().findItem(id).stream()).toList();
    return session.agenda().adopted()
        && !items.isEmpty()
        && items.size() == new HashSet<>(motion.order()).size()
        && items.stream()
            .allMatch(item ->
                item.phase() == Item.Phase.PLANNED
                    && item.recusals().isEmpty()
                    && !item.isClosed()
                    && item.plan().rule() == items.getFirst().plan().rule());
  }

  /// What the items need.
  static MajorityRule rule(Motion motion, Session session) {
    return motion.order().stream()
        .flatMap(id -> session.agenda().findItem(id).stream())
        .map(item -> item.plan().rule())
        .findFirst()
        .orElse(MajorityRule.SIMPLE);
  }

  /// Made of the items, so that nobody can mistake what is voted on; in Estonian, as minutes are.
  static String words(List<ItemId> order, Session session) {
    return order.stream()
        .flatMap(id -> session.agenda().findItem(id).stream())
        .map(item -> "%d „%s“".formatted(session.agenda().numberOf(item.id()), item.plan().title()))
        .collect(Collectors.joining(", ", "otsustada ühe hääletusega päevakorra punktid ", ""));
  }

  /// Until the vote is open any member present may ask for an item to be treated by itself.
  static List<SessionEvent> pull(PullItem c, Asked asked) {
    if (!asked.byPresiding() && !asked.bySecretary()) asked.selfOnly(c.member());
    asked.present(c.member());
    asked.noVoteOpen();
    Session session = asked.session();
    Motion motion =
        session.voting().findMotion(c.motion()).orElseThrow(() -> new Refused(NO_SUCH_MOTION));
    check(motion.kind() == Motion.Kind.CONSENT && motion.order().contains(c.item()), NO_SUCH_ITEM);
    check(!motion.withdrawn(), MOTION_WITHDRAWN);
    boolean decided =
        session
            .voting()
            .votesOn(motion.id())
            .anyMatch(v -> v.status() != Vote.Status.PREPARED && !v.status().failed());
    check(!decided, MOTION_DECIDED);
    List<ItemId> left = motion.order().stream().filter(id -> !id.equals(c.item())).toList();
    return List.of(new ItemPulled(c.motion(), c.item(), c.member(), words(left, session)));
  }
}
