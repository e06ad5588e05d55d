package ee.kogukoda.meetings.bodies;

import ee.kogukoda.meetings.law.RegularDay;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RuleKind;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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
      case RuleKind.Steps _ -> steps(value);
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
      case "järgmisest päevast" -> words.say("meetings.rules.choice.next_day");
      case "samast päevast" -> words.say("meetings.rules.choice.same_day");
      case "ei ole määratud" -> words.say("meetings.rules.choice.not_settled");
      case "ei ole" -> words.say("meetings.rules.choice.no_break");
      case "juuli" -> words.say("meetings.rules.choice.july");
      case "juuli ja august" -> words.say("meetings.rules.choice.july_and_august");
      default -> RegularDay.of(value, "").map(this::day).orElse(value);
    };
  }

  private String day(RegularDay day) {
    LocalDate some = LocalDate.EPOCH.with(TemporalAdjusters.next(day.weekday()));
    String weekday = Formats.in(words.language()).weekday(some);
    return words.say("meetings.rules.regular_day", String.valueOf(day.place()), weekday);
  }

  /// "üle 2000 elaniku vähemalt 13; üle 5000 elaniku vähemalt 17".
  private String steps(String value) {
    return Arrays.stream(value.split(","))
        .map(step -> step.split(":"))
        .map(step ->
            words.say(
                "meetings.rules.value.step", Integer.parseInt(step[0]), Integer.parseInt(step[1])))
        .collect(Collectors.joining("; "));
  }

  private String counted(RuleKind.Unit unit, int number) {
    return switch (unit) {
      case DAYS -> words.say("meetings.rules.value.days", number);
      case TIMES -> words.say("meetings.rules.value.times", number);
      case MEMBERS -> words.say("meetings.rules.value.members", number);
      case WORKING_DAYS -> words.say("meetings.rules.value.working_days", number);
      case MONTHS -> words.say("meetings.rules.value.months", number);
      case PERCENT -> words.say("meetings.rules.value.percent", number);
      case YEARS -> words.say("meetings.rules.value.years", number);
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
