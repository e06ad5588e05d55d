package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.web.Words;
import java.util.Locale;

/// Who is present and how many are needed, with the way it is counted. KOKS § 44, § 17 lg 6.
final class QuorumWords {
  private QuorumWords() {}

  /// "Kohal 14 liiget 15-st. Otsustamiseks on vaja vähemalt 8 (üle poole 15-st)."
  static String formula(Quorum q, Words words) {
    if (q.rule() != null)
      return words.say(
          "meetings.any.quorum." + q.rule().name().toLowerCase(Locale.ROOT),
          q.present(),
          q.base(),
          q.needed(),
          q.recused());
    return q.recused() == 0
        ? words.say("meetings.screen.quorum", q.present(), q.base(), q.needed())
        : words.say(
            "meetings.screen.quorum.item",
            q.present(),
            q.base(),
            q.needed(),
            q.seats(),
            q.recused());
  }
}
