package ee.kogukoda.meetings.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a step changes of a matter: begun from the matter as it is, written once.
final class MatterChange {
  final UUID id;
  MatterState state;
  @Nullable LocalDate due;
  @Nullable String answer;
  @Nullable LocalDate answeredOn;
  @Nullable LocalDate settledOn;
  @Nullable LocalDate viewOn;
  @Nullable LocalDate treatedOn;
  @Nullable UUID item;
  @Nullable UUID session;
  boolean onAgenda;
  @Nullable UUID readSession;
  @Nullable LocalDate readOn;
  @Nullable LocalDate mayorOn;
  @Nullable LocalDate governmentOn;

  MatterChange(Matter matter) {
    id = matter.id();
    state = matter.state();
    due = matter.due();
    answer = matter.answer();
    answeredOn = matter.answeredOn();
    settledOn = matter.settledOn();
    viewOn = matter.viewOn();
    treatedOn = matter.treatedOn();
    item = matter.itemId();
    session = matter.sessionId();
    onAgenda = matter.onAgenda();
    readSession = matter.readSession();
    readOn = matter.readOn();
    mayorOn = matter.mayorOn();
    governmentOn = matter.governmentOn();
  }

  /// Whether a step is taken on this day, or at this session, is seen by the caller.
  ///
  /// @param words what is written with the step; empty where nothing is
  void apply(MatterStep step, MatterState next, LocalDate today, String words) {
    boolean settles = !next.isWaiting();
    if (settles && state.isWaiting()) settledOn = today;
    if (!settles) settledOn = null;
    state = next;
    switch (step) {
      case ANSWER -> {
        answer = words;
        answeredOn = today;
      }
      case ACCEPT, PARTLY_ACCEPT, REJECT -> {
        answer = words;
        answeredOn = today;
        onAgenda = false;
      }
      case REOPEN -> {
        answer = null;
        answeredOn = null;
        readSession = null;
        readOn = null;
        treatedOn = null;
      }
      case GIVE_VIEW -> viewOn = today;
      case PUT_ON_AGENDA -> {
        onAgenda = true;
        treatedOn = null;
      }
      case TAKE_OFF_AGENDA -> {
        onAgenda = false;
        treatedOn = null;
      }
      case TREAT -> {
        onAgenda = false;
        treatedOn = today;
      }
      case READ -> {
        onAgenda = false;
        readOn = today;
        readSession = session;
      }
      case CARRY, FAIL, WITHDRAW -> onAgenda = false;
      case DECIDE_AGAIN -> {
        onAgenda = true;
        mayorOn = null;
        governmentOn = null;
      }
      case ELECT_MAYOR -> mayorOn = today;
      case CONFIRM_GOVERNMENT -> governmentOn = today;
      case FILE, FINISH, EXTEND -> {}
    }
  }
}
