package ee.kogukoda.meetings;

import ee.kogukoda.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/// Every way in which a session says no.
public enum MeetingRefusal implements Refusal {
  /// The notice names no matter, or one of them has no title.
  AGENDA_EMPTY(Kind.INVALID, "KOKS § 43 lg 3"),
  /// {0}: the last day on which the notice would have been in time.
  NOTICE_TOO_LATE(Kind.INVALID, "KOKS § 43 lg 3"),
  REASON_MISSING(Kind.INVALID),
  TEXT_MISSING(Kind.INVALID),
  /// The list of members and the number of seats do not fit. {0}: members, {1}: seats.
  MEMBERS_EXCEED_SEATS(Kind.INVALID),
  /// {0}: the phase the session is in.
  WRONG_PHASE(Kind.CONFLICT),
  /// {0}: the announced beginning.
  BEFORE_THE_TIME(Kind.CONFLICT),
  ALREADY_RECORDED(Kind.CONFLICT),
  ONLY_PRESIDING(Kind.FORBIDDEN),
  ONLY_CHAIR_OR_DEPUTY(Kind.FORBIDDEN),
  ONLY_SECRETARY(Kind.FORBIDDEN),
  ONLY_FOR_ONESELF(Kind.FORBIDDEN),
  NOT_A_MEMBER(Kind.FORBIDDEN),
  NOT_PRESENT(Kind.CONFLICT),
  ALREADY_PRESIDING(Kind.CONFLICT),
  /// Only the chair of the election committee opens the first session. {0}: who that is.
  ONLY_CONVENER(Kind.FORBIDDEN, "KOKS § 43"),
  CHAIR_NOT_ELECTED(Kind.CONFLICT, "KOKS § 43"),
  NO_SUCH_TEMPLATE(Kind.MISSING),
  TEMPLATE_EXISTS(Kind.CONFLICT),
  /// The office of the election committee's chair is entered first.
  CONVENER_MISSING(Kind.INVALID, "KOKS § 43"),
  /// {0}: the name. Whoever convenes is not elected themselves.
  CONVENER_IS_MEMBER(Kind.INVALID, "KOKS § 43"),
  REMOTE_NOT_ALLOWED(Kind.CONFLICT, "KOKS § 44 lg 1"),
  /// {0}: present, {1}: base, {2}: needed.
  NOT_QUORATE(Kind.CONFLICT, "KOKS § 44"),
  /// {0}: present, {1}: base, {2}: needed.
  QUORUM_IS_MET(Kind.CONFLICT, "KOKS § 44"),
  /// {0}: present, {1}: base, {2}: needed; some are recused from the item.
  NOT_QUORATE_FOR_ITEM(Kind.CONFLICT, "KOKS § 17 lg 6"),
  /// Enough are there, but not the head of the body. {0}: present, {1}: needed.
  NOT_QUORATE_WITHOUT_HEAD(Kind.CONFLICT, "KOKS § 49"),
  VOTE_PENDING(Kind.CONFLICT),
  AGENDA_NOT_CARRIED(Kind.CONFLICT),
  AGENDA_INCOMPLETE(Kind.INVALID),
  AGENDA_ADOPTED(Kind.CONFLICT),
  NO_SUCH_ITEM(Kind.MISSING),
  /// {0}: the title of the item that is open.
  ANOTHER_ITEM_OPEN(Kind.CONFLICT),
  ITEM_NOT_OPEN(Kind.CONFLICT),
  ITEM_DONE(Kind.CONFLICT),
  NOT_A_PHASE_TO_ENTER(Kind.INVALID),
  OUTCOME_NOT_VOTED(Kind.CONFLICT, "KOKS § 45"),
  OUTCOME_CONTRADICTS_VOTE(Kind.CONFLICT, "KOKS § 45 lg 4"),
  NO_ACT_TO_NUMBER(Kind.CONFLICT),
  NUMBER_TAKEN(Kind.CONFLICT),
  /// {0}: how many items of the agenda are left.
  ITEMS_LEFT(Kind.CONFLICT),
  ALREADY_RECUSED(Kind.CONFLICT),
  NOT_RECUSED(Kind.CONFLICT),
  RECUSED(Kind.CONFLICT, "KOKS § 17 lg 5"),
  NO_SUCH_SPEECH(Kind.MISSING),
  SPEAKERS_LIST_CLOSED(Kind.CONFLICT),
  ALREADY_WAITING(Kind.CONFLICT),
  NOTHING_TO_ANSWER(Kind.CONFLICT),
  /// {0}: how many rejoinders a speech may have.
  TOO_MANY_REJOINDERS(Kind.CONFLICT),
  NOT_WAITING(Kind.CONFLICT),
  NOT_SPEAKING(Kind.CONFLICT),
  SPEAKER_UNCLEAR(Kind.INVALID),
  NO_SUCH_MOTION(Kind.MISSING),
  MOTION_OUT_OF_PLACE(Kind.CONFLICT),
  MOTION_WITHDRAWN(Kind.CONFLICT),
  MOTION_DECIDED(Kind.CONFLICT),
  NO_SUCH_VOTE(Kind.MISSING),
  VOTE_NOT_OPEN(Kind.CONFLICT),
  /// {0}: the instant of closing.
  VOTE_CLOSED(Kind.CONFLICT),
  NOT_ENTITLED(Kind.FORBIDDEN),
  VOTE_NOT_CHANGEABLE(Kind.CONFLICT),
  VOTE_NOT_CLOSED(Kind.CONFLICT),
  MINUTES_SIGNED(Kind.CONFLICT, "KOKS § 51"),
  NO_SUCH_BODY(Kind.MISSING),
  NO_SUCH_SESSION(Kind.MISSING),
  /// Nobody outside of the body sees more than that it is held.
  SESSION_CLOSED(Kind.FORBIDDEN, "KOKS § 49 lg 8"),
  VIEW_NOT_VOTED(Kind.CONFLICT, "KOKS § 47"),
  /// The committee did not carry its support.
  VIEW_CONTRADICTS_VOTE(Kind.CONFLICT),
  NO_SUCH_MATERIAL(Kind.MISSING),
  NO_SUCH_RULE(Kind.MISSING),
  /// {0}: a day before the body's first rules.
  NO_RULES_YET(Kind.INVALID),
  RULE_CONFIRMED(Kind.CONFLICT),
  /// The notice was sent; what it names stands.
  AGENDA_FIXED(Kind.CONFLICT, "KOKS § 44 lg 5"),
  /// {0}: how many signed, {1}: seats, {2}: a quarter of them.
  DEMAND_TOO_FEW(Kind.INVALID, "KOKS § 43 lg 2"),
  NOTICE_INCOMPLETE(Kind.CONFLICT, "KOKS § 43 lg 3"),
  NOTICE_ALREADY_SENT(Kind.CONFLICT),
  NOTICE_NOT_IN_FORCE(Kind.CONFLICT),
  ADDRESS_NOT_UNDERSTOOD(Kind.INVALID),
  FILE_MISSING(Kind.INVALID),
  WRONG_HALL_CODE(Kind.INVALID),
  /// {0}: in how many minutes one may try again.
  TOO_MANY_HALL_CODES(Kind.TOO_MANY),
  CHOICE_UNCLEAR(Kind.INVALID),
  RULE_UNCLEAR(Kind.INVALID),
  /// {0}: the least, {1}: the most.
  NUMBER_OUT_OF_RANGE(Kind.INVALID),
  /// {0}: the day of the last session held, by whose rules it stays.
  RULE_BEFORE_SESSION(Kind.INVALID),
  RULE_VALUE_UNCLEAR(Kind.INVALID),
  /// The version of that day was confirmed by somebody.
  RULE_VERSION_CONFIRMED(Kind.CONFLICT),
  /// The vote is of a kind in which one does not choose in this way.
  NOT_VOTED_SO(Kind.CONFLICT),
  CONSENSUS_NOT_ENOUGH(Kind.CONFLICT, "KOKS § 45"),
  COUNT_MISSING(Kind.CONFLICT),
  /// {0}: the sum of what was counted, {1}: how many may vote.
  COUNT_DIFFERS(Kind.INVALID),
  /// {0}: hands counted, {1}: members present.
  COUNT_ABOVE_PRESENCE(Kind.INVALID),
  COUNT_UNREADABLE(Kind.INVALID),
  /// Within a day it is a recess.
  NOT_ANOTHER_DAY(Kind.INVALID),
  DAY_MISSING(Kind.INVALID),
  COUNCIL_SIZE(Kind.INVALID, "KOVVS § 7"),
  /// {0}: the least size for so many residents.
  COUNCIL_BELOW_LEAST(Kind.INVALID, "KOVVS § 7"),
  /// The municipality goes on, or is joined to no other.
  MUNICIPALITY_GOES_ON(Kind.CONFLICT),
  AUDIT_COMMITTEE_SIZE(Kind.INVALID, "KOKS § 48 lg 3"),
  BODY_SIZE(Kind.INVALID),
  BODY_EXISTS(Kind.CONFLICT),
  /// Sessions are called or prepared for later days.
  BODY_HAS_SESSIONS(Kind.CONFLICT),
  /// A term of that name, or one that began that day or later.
  TERM_EXISTS(Kind.INVALID),
  NO_FREE_SEAT(Kind.CONFLICT),
  NOT_A_COUNCIL_MEMBER(Kind.INVALID, "KOKS § 48 lg 3"),
  SEAT_ENDED(Kind.CONFLICT),
  BEFORE_THE_SEAT(Kind.INVALID),
  NO_SUCH_SEAT(Kind.MISSING),
  NO_SUCH_MEMBER(Kind.MISSING),
  TABLE_TOO_LONG(Kind.INVALID),
  ONLY_ALTERNATE_FILLS(Kind.INVALID, "KOKS § 20"),
  SEAT_NOT_WAITING(Kind.CONFLICT, "KOKS § 20"),
  NO_SUCH_FACTION(Kind.MISSING),
  FACTION_EXISTS(Kind.CONFLICT),
  /// {0}: how many members the rules of procedure ask for.
  FACTION_TOO_SMALL(Kind.INVALID),
  /// {0}: the day of the last session held, whose list of members is frozen.
  FACTION_BEFORE_SESSION(Kind.INVALID),
  /// {0}: who belongs to a faction already.
  IN_A_FACTION(Kind.CONFLICT),
  NOT_IN_FACTION(Kind.CONFLICT),
  FACTION_ENDED(Kind.CONFLICT),
  FACTION_LEADER_NOT_IN_IT(Kind.INVALID),
  PERIOD_BACKWARDS(Kind.INVALID),
  OFFICE_NEEDS_SEAT(Kind.INVALID, "KOKS § 42"),
  OFFICE_TAKEN(Kind.CONFLICT),
  CODE_OF_ANOTHER(Kind.INVALID),
  CODE_WRONG(Kind.INVALID),
  ITEM_IS_PUBLIC(Kind.CONFLICT),
  NO_SUCH_GROUND(Kind.INVALID, "KOKS § 44 lg 4"),
  /// The rules of procedure let nothing be added that the notice did not name.
  LATE_ITEM_NOT_ALLOWED(Kind.CONFLICT, "KOKS § 44 lg 5"),
  ORDER_STANDS(Kind.CONFLICT),
  /// The place among the items still to come is no such number.
  PLACE_UNCLEAR(Kind.INVALID),
  /// Points of order and rejoinders come first by themselves.
  FIRST_ALREADY(Kind.CONFLICT),
  /// The rules give no speaking time that could be added to.
  NO_QUOTA(Kind.CONFLICT),
  NO_SUCH_SCREEN(Kind.MISSING),
  WRONG_SCREEN_CODE(Kind.INVALID),
  /// {0}: in how many minutes one may try again.
  TOO_MANY_SCREENS(Kind.TOO_MANY),
  /// Without anybody signed in, only what the public may see is shown. KOKS § 49 lg 8.
  SCREEN_OF_CLOSED_SESSION(Kind.CONFLICT),
  /// {0} and {1}: who would sit on the same seat.
  SEAT_TAKEN(Kind.INVALID),
  /// Members do not come together: they answer in writing.
  HELD_IN_WRITING(Kind.CONFLICT, "KOKS § 44 lg 1"),
  NOT_IN_WRITING(Kind.CONFLICT),
  /// {0}: the deadline.
  WINDOW_OVER(Kind.CONFLICT),
  WINDOW_NOT_BEGUN(Kind.CONFLICT),
  /// {0}: the deadline that stands.
  WINDOW_NOT_LATER(Kind.INVALID),
  /// {0}: until when members may still answer.
  ANSWERS_MISSING(Kind.CONFLICT),
  NOT_AN_ANSWERER(Kind.FORBIDDEN),
  NO_SUCH_QUESTION(Kind.MISSING);

  private final Kind kind;
  private final @Nullable String legalBasis;

  MeetingRefusal(Kind kind) {
    this(kind, null);
  }

  MeetingRefusal(Kind kind, @Nullable String legalBasis) {
    this.kind = kind;
    this.legalBasis = legalBasis;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public @Nullable String legalBasis() {
    return legalBasis;
  }
}
