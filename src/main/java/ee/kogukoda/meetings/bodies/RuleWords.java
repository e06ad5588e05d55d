package ee.kogukoda.meetings.bodies;

import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RuleKind;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Duration;
import java.util.Locale;

/// Rules of procedure in the reader's language.
public record RuleWords(Words words) {
  public String title(RuleCode code) {
    return words.say("meetings.rule." + name(code));
  }

  /// The value with its unit: "4 päeva", "5.00 min", "jah", "üle poole koosseisust".
  public String value(RuleCode code, String value) {
    if (code == RuleCode.QUORUM) return choice(value);
    return switch (RuleKind.of(code)) {
      case RuleKind.Computed _ -> words.say("meetings.rules.computed." + name(code));
      case RuleKind.OneOf _ -> choice(value);
      case RuleKind.WholeNumber number -> counted(number.unit(), Integer.parseInt(value));
    };
  }

  /// A value of a closed list.
  public String choice(String value) {
    return switch (value) {
      case "jah" -> words.say("meetings.rule.yes");
      case "ei" -> words.say("meetings.rule.no");
      case "vanim liige" -> words.say("meetings.rules.choice.oldest_member");
      case "valitud liige" -> words.say("meetings.rules.choice.elected_member");
      case "lühike" -> words.say("meetings.minutes.form.short");
      case "täielik" -> words.say("meetings.minutes.form.full");
      case "sõnasõnaline" -> words.say("meetings.minutes.form.verbatim");
      case "pool koos juhatajaga" -> words.say("meetings.rules.choice.half_with_head");
      case "kolmandik" -> words.say("meetings.rules.choice.a_third");
      case "üle poole" -> words.say("meetings.rules.computed.quorum");
      case "ei otsustata" -> words.say("meetings.rules.choice.undecided");
      case "juhataja hääl" -> words.say("meetings.rules.choice.chair_decides");
      default -> value;
    };
  }

  private String counted(RuleKind.Unit unit, int number) {
    return switch (unit) {
      case DAYS -> words.say("meetings.rules.value.days", number);
      case TIMES -> words.say("meetings.rules.value.times", number);
      case MEMBERS -> words.say("meetings.rules.value.members", number);
      case WORKING_DAYS -> words.say("meetings.rules.value.working_days", number);
      case MONTHS -> words.say("meetings.rules.value.months", number);
      case PERCENT -> words.say("meetings.rules.value.percent", number);
      case PEOPLE -> words.say("meetings.rules.value.people", number);
      case SECONDS ->
          words.say(
              "meetings.rule.minutes",
              Formats.in(words.language()).duration(Duration.ofSeconds(number)));
    };
  }

  private static String name(RuleCode code) {
    return code.name().toLowerCase(Locale.ROOT);
  }
}
