package ee.kogukoda.meetings.invitations;

import ee.kogukoda.refusal.Refusal;

/// Every way in which an answer to a notice is refused.
enum InvitationRefusal implements Refusal {
  /// Only a member of the body on the day of the session, or a guest, answers.
  NOT_INVITED(Kind.FORBIDDEN),
  /// The session was opened, called off, or its notice taken back.
  ANSWERS_CLOSED(Kind.CONFLICT),
  NO_SUCH_INVITATION(Kind.MISSING),
  /// {0}: the address.
  GUEST_INVITED(Kind.CONFLICT),
  /// Everybody has answered, or was reminded today.
  NOBODY_TO_REMIND(Kind.CONFLICT);

  private final Kind kind;

  InvitationRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
