package ee.kogukoda.access;

import ee.kogukoda.refusal.Refusal;

/// How a question of authorisation is answered with no.
public enum AccessRefusal implements Refusal {
  /// Nobody has signed in; signing in may help.
  SIGN_IN_FIRST,
  /// {0}: the visitor's name. Somebody in another role may.
  NOT_PERMITTED;

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
