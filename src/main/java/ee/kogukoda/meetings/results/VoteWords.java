package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.web.Words;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Votes of a session in the reader's words: what was put, by which rule, with which figures, and
/// what follows.
public record VoteWords(Session session, Words words) {
  /// Under what the vote was taken: the item with its number, or the agenda.
  public String heading(Vote vote) {
    Motion motion = session.voting().motionOf(vote);
    if (motion.item() == null || motion.kind() == Motion.Kind.DROP_ITEM) {
      return words.say("meetings.results.agenda");
    }
    Item item = session.agenda().getItem(motion.item());
    return session.agenda().numberOf(item.id()) + ". " + item.plan().title();
  }

  /// What was voted on, as a sentence of its own.
  public String motion(Vote vote) {
    String text = session.voting().motionOf(vote).text().strip();
    return text.isEmpty()
        ? ""
        : text.substring(0, 1).toUpperCase(Locale.of("et")) + text.substring(1);
  }

  /// How it was voted, where it was not by each member's own device; who objected, where that made
  /// it a vote.
  public @Nullable String way(Vote vote) {
    if (vote.objector() != null) {
      String name = session.findMember(vote.objector()).map(Member::name).orElse("");
      return words.say("meetings.hall.way.objected", name);
    }
    return vote.kind() == Vote.Kind.OPEN_NAMED
        ? null
        : words.say("meetings.hall.way." + vote.kind().name().toLowerCase(Locale.ROOT));
  }

  public String majority(MajorityRule rule) {
    return decided().majority(rule);
  }

  /// The paragraph that the majority rests on in this session's rules.
  public String basis(MajorityRule rule) {
    return decided().basis(rule);
  }

  /// "Koosseisu häälteenamus, vähemalt 8 poolthäält 15-st (KOKS § 45 lg 5)".
  public String required(MajorityRule rule, @Nullable Outcome outcome) {
    return decided().required(rule, outcome);
  }

  /// "Vastu võetud" or "Vastu võtmata".
  public String outcome(Outcome outcome) {
    return decided().outcome(outcome);
  }

  /// The groups of a result, those of nobody left out: "11 poolt, 2 vastu, 1 erapooletu".
  public String figures(Votes votes) {
    return decided().figures(votes);
  }

  /// Why the motion was carried or not, in one line: rule and paragraph, figures, result.
  public String explanation(Outcome outcome) {
    return decided().explanation(outcome);
  }

  private OutcomeWords decided() {
    return new OutcomeWords(session.rules(), session.membership(), words);
  }

  /// What became of an item, in one sentence; nothing while it is not concluded.
  public Optional<String> became(Item item) {
    Item.Conclusion end = item.conclusion();
    if (end == null) return Optional.empty();
    VoteId id = end.vote();
    Outcome outcome =
        id == null ? null : session.voting().findVote(id).map(Vote::outcome).orElse(null);
    String figures = outcome == null ? "" : " (" + figures(outcome.votes()) + ")";
    String key = "meetings.results.became." + end.outcome().name().toLowerCase(Locale.ROOT);
    String what = end.outcome() == Item.Outcome.ADOPTED ? act(item, item.actNumber()) : "";
    return Optional.of(words.say(key, what, figures).strip());
  }

  private String act(Item item, @Nullable String number) {
    if (item.plan().act() == null) return words.say("meetings.results.draft");
    String kind = words.say("meetings.act." + item.plan().act().name().toLowerCase(Locale.ROOT));
    return number == null ? kind : words.say("meetings.results.numbered", kind, number);
  }
}
