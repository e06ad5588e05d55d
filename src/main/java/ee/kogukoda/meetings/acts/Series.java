package ee.kogukoda.meetings.acts;

import ee.kogukoda.refusal.Refused;
import org.jspecify.annotations.Nullable;

/// The numbers of one body's acts of one kind in one year: without gaps from the first one on. The
/// first may be any, since a municipality can begin in the middle of a year.
///
/// @param first 0 while there is none
/// @param last the highest one
record Series(int first, int last) {
  static final Series EMPTY = new Series(0, 0);
  private static final int MOST = 99_999;

  boolean isEmpty() {
    return last == 0;
  }

  int next() {
    return last + 1;
  }

  /// Passes the number that an act may get now; refuses another.
  ///
  /// @param has the number that the act has already, or null. It can be put right while it is the
  ///   only one of its series.
  int take(int asked, @Nullable Integer has) {
    boolean alone = first == last && has != null;
    if (asked < 1 || asked > MOST) throw new Refused(ActRefusal.ACT_NUMBER_UNCLEAR);
    if (isEmpty() || alone) return asked;
    if (has != null) throw new Refused(ActRefusal.ACT_NUMBER_STANDS, has);
    if (asked != next()) throw new Refused(ActRefusal.ACT_NUMBER_NOT_NEXT, next());
    return asked;
  }
}
