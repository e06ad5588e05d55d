package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.minutes.BodyWords;

/// How the minutes call the body whose they are.
final class BodyTalk {
  private BodyTalk() {}

  static BodyWords of(Body body) {
    return switch (body.kind()) {
      case COUNCIL -> BodyWords.council();
      case GOVERNMENT ->
          BodyWords.government(body.name().contains("innavalitsus") ? "linnapea" : "vallavanem");
      case COMMITTEE, TEMPORARY_COMMITTEE, AUDIT_COMMITTEE -> BodyWords.committee();
      case BOARD -> BodyWords.board();
    };
  }
}
