package ee.kogukoda.meetings.membership;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is wrong with a file of members, and where.
///
/// @param column its name; empty where the whole line is meant
/// @param refused what the house says no to; null where the file itself is wrong
record MemberTrouble(long line, String column, Kind kind, @Nullable Refused refused) {
  MemberTrouble(long line, String column, Kind kind) {
    this(line, column, kind, null);
  }

  static MemberTrouble of(long line, Refused refused) {
    return new MemberTrouble(line, "", Kind.REFUSED, refused);
  }

  /// What can be wrong; the words are for the operator's screen.
  enum Kind {
    EMPTY("the file is empty"),
    QUOTES("a quotation mark is missing or stands in the wrong place"),
    COLUMN_TWICE("a column is there twice"),
    COLUMN_UNKNOWN("this column is not known"),
    COLUMN_MISSING("this column is missing"),
    FIELDS("not as many fields as the first line"),
    MISSING("is empty"),
    TOO_LONG("is too long"),
    CODE("is no personal code"),
    NUMBER("is no whole number from 1 on"),
    DATE("is no date like 2026-11-25 or 25.11.2026"),
    BEGINNING("is none of ELECTED, ALTERNATE, REINSTATED"),
    TWICE("the same person is there twice"),
    PLACE("is none"),
    REFUSED("is refused");

    private final String english;

    Kind(String english) {
      this.english = english;
    }
  }

  /// For the reader of a page.
  String say(Words words) {
    if (refused != null) return words.say(refused.refusal().key(), refused.arguments().toArray());
    return words.say("meetings.import." + kind.name().toLowerCase(Locale.ROOT));
  }

  /// For the operator.
  String english() {
    return refused == null ? kind.english : String.valueOf(refused.getMessage());
  }
}
