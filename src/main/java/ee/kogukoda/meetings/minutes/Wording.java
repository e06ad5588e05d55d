package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.law.QuorumRule;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Vote;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How Estonian minutes say figures, times and lists.
public final class Wording {
  private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("et"));

  private Wording() {}

  /// Why a motion was carried or not, in one line: the rule with its paragraph, the figures, the
  /// result.
  public static String explanation(Outcome outcome, LegalRule rule) {
    Votes v = outcome.votes();
    return "%s Poolt %d, vastu %d, erapooletu %d, ei hääletanud %d. Otsus: %s."
        .formatted(
            majority(outcome, rule),
            v.inFavour(),
            v.against(),
            v.abstained(),
            v.notVoted(),
            outcome.carried() ? "vastu võetud" : "vastu võtmata");
  }

  /// The majority that was needed, with its figures where the membership is the base.
  static String majority(Outcome outcome, LegalRule rule) {
    String figures =
        switch (outcome.rule()) {
          case SIMPLE -> "";
          case OF_MEMBERSHIP, TWO_THIRDS ->
              ", vähemalt %s %d-st".formatted(votesFor(outcome.needed()), outcome.seats());
          case TWICE_AGAINST -> ", vähemalt " + votesFor(outcome.needed());
        };
    return "Nõutav enamus: %s%s (%s).".formatted(rule.title(), figures, rule.legalBasis());
  }

  /// The groups of a result, those of nobody left out: „11 poolt, 2 vastu, 1 erapooletu“.
  static String figures(Votes votes) {
    List<String> groups = new ArrayList<>();
    if (votes.inFavour() > 0) groups.add(votes.inFavour() + " poolt");
    if (votes.against() > 0) groups.add(votes.against() + " vastu");
    if (votes.abstained() > 0) {
      groups.add(votes.abstained() + (votes.abstained() == 1 ? " erapooletu" : " erapooletut"));
    }
    if (votes.notVoted() > 0) groups.add(votes.notVoted() + " ei hääletanud");
    return String.join(", ", groups);
  }

  /// „ühehäälselt (14 poolt)“ if all who might vote were in favour, else „(13 poolt, 1 vastu)“.
  static String result(Votes votes) {
    return (votes.unanimous() ? "ühehäälselt (" : "(") + figures(votes) + ")";
  }

  /// The same with the way of voting, where the figures did not come from members' own devices.
  static String result(Vote.Kind kind, Votes votes) {
    return switch (kind) {
      case OPEN_NAMED, WRITTEN -> result(votes);
      case OPEN_COUNT -> result(votes) + " käte lugemisega";
      case ROLL_CALL -> result(votes) + " nimelise hüüdhääletusega";
      case CONSENSUS -> "konsensusega";
    };
  }

  /// The figures of a motion, or that nobody was against it.
  static String figures(Vote.Kind kind, Votes votes) {
    return switch (kind) {
      case OPEN_NAMED, WRITTEN -> figures(votes);
      case OPEN_COUNT -> figures(votes) + "; hääled loeti käte järgi";
      case ROLL_CALL -> figures(votes) + "; hääletati nimesid hüüdes";
      case CONSENSUS -> "konsensus, keegi ei olnud vastu";
    };
  }

  /// What a draft that failed lacked.
  static String failed(Outcome outcome, LegalRule rule) {
    Votes v = outcome.votes();
    String figures = "(poolt %d, vastu %d)".formatted(v.inFavour(), v.against());
    if (outcome.rule() == MajorityRule.SIMPLE) {
      return v.inFavour() == v.against()
          ? "Eelnõu jäi vastu võtmata, sest poolthääli ei olnud rohkem kui vastuhääli %s."
              .formatted(figures)
          : "Eelnõu jäi vastu võtmata %s; nõutav oli %s.".formatted(figures, rule.title());
    }
    return "Eelnõu jäi vastu võtmata %s; nõutav oli %s, vähemalt %s."
        .formatted(figures, rule.title(), votesFor(outcome.needed()));
  }

  static String quorum(Quorum q, BodyWords words) {
    return "%s osaleb %s %d-st; %s %s otsustusvõimeline (vaja vähemalt %d%s)."
        .formatted(
            words.atSitting(),
            members(q.present()),
            q.base(),
            words.body(),
            q.met() ? "on" : "ei ole",
            q.needed(),
            q.rule() == QuorumRule.HALF_WITH_HEAD ? " koos juhi või tema asendajaga" : "");
  }

  static String members(int number) {
    return number == 1 ? "1 liige" : number + " liiget";
  }

  static String votesFor(int number) {
    return number == 1 ? "1 poolthääl" : number + " poolthäält";
  }

  static String time(Instant at) {
    return TIME.format(at.atZone(TALLINN));
  }

  static String span(Instant from, Instant to) {
    return time(from) + "–" + time(to);
  }

  static String date(Instant at) {
    return date(LocalDate.ofInstant(at, TALLINN));
  }

  static String date(LocalDate day) {
    return DATE.format(day);
  }

  /// „A“, „A ja B“, „A, B ja C“.
  static String and(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " ja " + names.getLast();
  }

  static String quoted(String text) {
    return "„" + text + "“";
  }

  /// A text as a sentence of its own.
  static String sentence(String text) {
    String trimmed = text.strip();
    return trimmed.endsWith(".") || trimmed.endsWith("!") || trimmed.endsWith("?")
        ? trimmed
        : trimmed + ".";
  }
}
