package ee.kogukoda.meetings.acts;

import java.time.Instant;
import java.util.Locale;

/// Something that happened to an act.
///
/// @param note a number, a day, a reason; may be empty
record ActDeed(Kind kind, Instant at, String doneBy, String note) {

  /// What can happen to an act.
  enum Kind {
    ADOPT,
    FALL,
    WRITE,
    NUMBER,
    SIGN,
    SEND,
    PUBLISH,
    NOTIFY,
    AMEND,
    REPEAL,
    PROTEST,
    END_PROTEST;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
