package ee.kogukoda.database;

/// The house cannot start, for a reason that the operator can mend. The message is one line that
/// says what to do; it is shown instead of a stack trace.
public final class CannotStart extends RuntimeException {
  public CannotStart(String message) {
    super(message);
  }

  public CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
