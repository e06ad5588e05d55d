package ee.kogukoda.meetings.minutes;

import java.util.Locale;

/// As what somebody speaks or signs.
enum AknRole {
  CHAIR("istungi juhataja"),
  MINUTE_TAKER("protokollija"),
  MEMBER("volikogu liige"),
  GUEST("külaline");

  private final String title;

  AknRole(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  String id() {
    return "role_" + name().toLowerCase(Locale.ROOT);
  }
}
