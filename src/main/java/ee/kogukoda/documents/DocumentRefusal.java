package ee.kogukoda.documents;

import ee.kogukoda.refusal.Refusal;

/// How a file, or a signature on one, is answered with no.
public enum DocumentRefusal implements Refusal {
  EMPTY(Kind.INVALID),
  /// {0}: the limit in megabytes.
  TOO_LARGE(Kind.INVALID),
  NAME_INVALID(Kind.INVALID),
  /// {0}: the extensions that are accepted.
  TYPE_NOT_ACCEPTED(Kind.INVALID),
  /// {0}: the file's name; its content is of another type than its extension says.
  NAME_DOES_NOT_FIT(Kind.INVALID),
  /// {0}: the file's name; it holds macros, scripts or a second file inside.
  ACTIVE_CONTENT(Kind.INVALID),
  /// {0}: the file's name, {1}: what the scanner calls it.
  INFECTED(Kind.INVALID),
  /// The virus scanner does not answer: nothing is accepted until it does.
  SCANNER_UNAVAILABLE(Kind.CONFLICT),
  /// It does not exist, or this visitor may not know that it does.
  NOT_FOUND(Kind.MISSING),
  CONTAINER_UNREADABLE(Kind.INVALID),
  /// The signature was not made with this certificate over this container.
  SIGNATURE_WRONG(Kind.INVALID),
  /// The service of time-stamps or of certificate validity does not answer.
  SIGNING_UNAVAILABLE(Kind.CONFLICT),
  /// The operator has configured no key for the house's own seal.
  NO_SIGNING_KEY(Kind.CONFLICT),
  /// Made-up signers exist only with demonstration data and no real signing key.
  DEMONSTRATION_ONLY(Kind.CONFLICT);

  private final Kind kind;

  DocumentRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
