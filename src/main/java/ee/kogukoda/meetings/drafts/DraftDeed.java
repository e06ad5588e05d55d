package ee.kogukoda.meetings.drafts;

import java.time.Instant;

/// Something that was done with a draft.
///
/// @param version the last one at that moment
/// @param note a reason, a remark, a number; may be empty
record DraftDeed(Kind kind, Instant at, String doneBy, int version, String note) {

  /// What can be done with a draft.
  enum Kind {
    DRAFT,
    WRITE,
    PUBLISH,
    SUBMIT,
    TAKE_BACK,
    PUT_ON_AGENDA,
    TAKE_OFF_AGENDA,
    ADOPT,
    REJECT,
    READ_AGAIN,
    WITHDRAW,
    REOPEN,
    /// The municipal secretary has found it lawful, or has remarks.
    FIND_LAWFUL,
    REMARK,
    /// The adopted act got its number.
    NUMBER;

    /// The secretary's advice on legality stays in the office: it is part of preparing the draft.
    boolean isInternal() {
      return this == FIND_LAWFUL || this == REMARK;
    }

    static Kind of(DraftStep step) {
      return valueOf(step.name());
    }
  }
}
