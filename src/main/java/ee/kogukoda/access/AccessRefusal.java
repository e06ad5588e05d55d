package ee.kogukoda.access;

import ee.kogukoda.refusal.Refusal;

/// How a question of authorisation is answered with no.
public enum AccessRefusal implements Refusal {
  /// Nobody has signed in; signing in may help.
  SIGN_IN_FIRST,
  /// A machine that brings no key, or one that opens nothing.
  KEY_NEEDED,
  KEY_NOT_ACCEPTED,
  /// {0}: the visitor's name. Somebody in another role may.
  NOT_PERMITTED;

  /// Whether it is not known who asks: being known may help.
  public boolean isUnknown() {
    return this != NOT_PERMITTED;
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
