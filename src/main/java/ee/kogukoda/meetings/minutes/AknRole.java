package ee.kogukoda.meetings.minutes;

import java.util.Locale;

/// As what somebody speaks or signs.
enum AknRole {
  CHAIR,
  MINUTE_TAKER,
  MEMBER,
  GUEST;

  String title(BodyWords words) {
    return switch (this) {
      case CHAIR -> words.presiding();
      case MINUTE_TAKER -> "protokollija";
      case MEMBER -> words.member();
      case GUEST -> "külaline";
    };
  }

  String id() {
    return "role_" + name().toLowerCase(Locale.ROOT);
  }
}
