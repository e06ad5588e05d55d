package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is so in a session, said in the reader's language.
public record Saying(Session session, Words words) {
  /// A constant of a closed list under its own key.
  public String of(String list, Enum<?> constant) {
    return words.say("meetings.hall." + list + "." + constant.name().toLowerCase(Locale.ROOT));
  }

  public String phase() {
    Instant until =
        session.phase() == SessionPhase.ADJOURNED
            ? session.conduct().recesses().getLast().until()
            : null;
    if (until != null) {
      Formats formats = Formats.in(words.language());
      return words.say(
          "meetings.hall.phase.adjourned_until", formats.longDate(until), formats.time(until));
    }
    return of("phase", session.phase());
  }

  public String name(@Nullable MemberId member) {
    return member == null ? "" : session.findNamed(member).map(Member::name).orElse("");
  }

  /// Those who are present, by name, for a form to choose from.
  public List<Choice> present() {
    if (!session.phase().live()) return List.of();
    return session.attendance().present().stream()
        .map(member -> new Choice(member.toString(), name(member)))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  public String speaker(Speech speech) {
    return speech.guest() == null ? name(speech.member()) : speech.guest();
  }

  /// "2. Lisaeelarve", or nothing.
  public String item(@Nullable ItemId id) {
    return id == null ? "" : session.agenda().findItem(id).map(this::item).orElse("");
  }

  public String item(Item item) {
    int number = session.agenda().numberOf(item.id());
    return number == 0 ? item.plan().title() : number + ". " + item.plan().title();
  }

  /// The count with its formula: "Kohal 9 liiget 15-st, otsustamiseks vaja vähemalt 8 (…)".
  public String quorum(Quorum quorum) {
    if (quorum.rule() != null)
      return words.say(
          "meetings.any.quorum." + quorum.rule().name().toLowerCase(Locale.ROOT),
          quorum.present(),
          quorum.base(),
          quorum.needed(),
          quorum.recused());
    String key = quorum.recused() == 0 ? "meetings.hall.quorum" : "meetings.hall.quorum.recused";
    return words.say(
        key, quorum.present(), quorum.base(), quorum.needed(), quorum.recused(), quorum.seats());
  }

  /// The majority with its paragraph: "poolthäälte enamus (KOKS § 45 lg 5)".
  public String rule(MajorityRule majority) {
    LegalRule rule = session.rules().rule(majority);
    return words.say("meetings.hall.rule", of("majority", majority), rule.legalBasis());
  }

  /// The result in words, with the figures, the rule and the paragraph.
  public String outcome(Outcome outcome) {
    String carried = outcome.carried() ? "carried" : "rejected";
    return words.say("meetings.hall.result." + carried, figures(outcome.votes()), needed(outcome));
  }

  public String figures(Votes v) {
    return words.say(
        "meetings.hall.figures", v.inFavour(), v.against(), v.abstained(), v.notVoted());
  }

  private String needed(Outcome outcome) {
    return words.say(
        "meetings.hall.needed." + outcome.rule().name().toLowerCase(Locale.ROOT),
        outcome.needed(),
        outcome.seats(),
        session.rules().rule(outcome.rule()).legalBasis());
  }

  public String choice(Vote.Choice choice) {
    return of("choice", choice);
  }
}
