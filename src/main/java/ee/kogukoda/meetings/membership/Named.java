package ee.kogukoda.meetings.membership;

import ee.kogukoda.estonia.PersonalCode;

/// Somebody as written on a decision.
record Named(PersonalCode code, String givenName, String familyName) {
  String name() {
    return givenName + " " + familyName;
  }
}
