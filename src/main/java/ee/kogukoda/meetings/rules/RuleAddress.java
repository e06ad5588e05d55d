package ee.kogukoda.meetings.rules;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.refusal.Refused;
import java.util.Arrays;
import java.util.Locale;

/// The last part of a rule's address: its code in small letters.
final class RuleAddress {
  private RuleAddress() {}

  static String of(RuleCode code) {
    return code.name().toLowerCase(Locale.ROOT);
  }

  static RuleCode read(String part) {
    return Arrays.stream(RuleCode.values())
        .filter(code -> of(code).equals(part))
        .findFirst()
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_RULE));
  }
}
