package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.minutes.Wording.quoted;
import static ee.kogukoda.meetings.minutes.Wording.time;

import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// That an item was treated without the public, on which ground and how long; of what was said and
/// voted then, only the outcome. KOKS § 44 lg 4.
record ClosedPart(Told told, Item item) {
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Item.Closure closure : item.closures()) {
      sentences.add(why(closure));
      sentences.add("Arutelu oli kinnine kell %s.".formatted(span(closure)));
    }
    return sentences;
  }

  private String why(Item.Closure closure) {
    if (closure.ground() != null) {
      return "Punkti arutelu kuulutati kinniseks: %s (%s, KOKS § 44 lg 4)."
          .formatted(closure.ground().title(), closure.ground().basis());
    }
    Optional<Vote> vote =
        Optional.ofNullable(closure.vote()).flatMap(told.session().voting()::findVote);
    Outcome outcome = vote.map(Vote::outcome).orElse(null);
    String figures =
        outcome == null
            ? ""
            : Wording.result(vote.map(Vote::kind).orElse(Vote.Kind.OPEN_NAMED), outcome.votes())
                + " ";
    return "Otsustati: %skuulutada punkti arutelu kinniseks (KOKS § 44 lg 4).".formatted(figures);
  }

  private String span(Item.Closure closure) {
    Item.Conclusion end = item.conclusion();
    Instant to = closure.to() != null ? closure.to() : end != null ? end.at() : told.end();
    return time(closure.from()) + (to.equals(Instant.MAX) ? " alates" : "–" + time(to));
  }

  /// Whether the motion is told as the decision to close the item.
  static boolean tells(Motion motion, Told told) {
    if (motion.kind() != Motion.Kind.CLOSE_ITEM || motion.item() == null) return false;
    List<VoteId> closed =
        told.session().agenda().getItem(motion.item()).closures().stream()
            .map(Item.Closure::vote)
            .toList();
    return told.session().voting().votesOn(motion.id()).anyMatch(v -> closed.contains(v.id()));
  }

  static String adopted(Item item) {
    if (item.closures().isEmpty()) return "";
    ActKind act = item.plan().act();
    String kind = act == null ? "otsus" : act.inSentence();
    String number = item.actNumber() == null ? "" : " nr " + item.actNumber();
    return "Otsustati kinnisel arutelul: võtta vastu %s%s %s."
        .formatted(kind, number, quoted(item.plan().title()));
  }

  static String rejected(Item item) {
    return item.closures().isEmpty() ? "" : "Eelnõu jäi kinnisel arutelul vastu võtmata.";
  }
}
