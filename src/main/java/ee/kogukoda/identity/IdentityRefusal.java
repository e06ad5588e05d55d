package ee.kogukoda.identity;

import ee.kogukoda.refusal.Refusal;

/// How signing in and the care of people are answered with no.
public enum IdentityRefusal implements Refusal {
  /// {0}: minutes to wait.
  TOO_MANY_ATTEMPTS(Kind.TOO_MANY),
  PASSKEY_NOT_ACCEPTED(Kind.FORBIDDEN),
  PASSKEY_MISSING(Kind.MISSING),
  PERSONA_MISSING(Kind.MISSING),
  PERSON_MISSING(Kind.MISSING),
  SESSION_MISSING(Kind.MISSING),
  MANDATE_MISSING(Kind.MISSING),
  /// The person holds the same role in the same place in these days already.
  MANDATE_OVERLAPS(Kind.CONFLICT),
  MANDATE_ENDED(Kind.CONFLICT),
  /// The last day lies before the first.
  DAYS_REVERSED(Kind.INVALID),
  CODE_MALFORMED(Kind.INVALID),
  /// The role is not one that a municipality gives by itself.
  ROLE_NOT_YOURS(Kind.INVALID),
  /// The role is held in a body, and none was chosen.
  BODY_MISSING(Kind.INVALID),
  MACHINE_KEY_MISSING(Kind.MISSING),
  MACHINE_KEY_REVOKED(Kind.CONFLICT),
  /// A key is valid from today on, for two years at most.
  MACHINE_KEY_TERM(Kind.INVALID);

  private final Kind kind;

  IdentityRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
