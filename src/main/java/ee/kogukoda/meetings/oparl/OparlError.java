package ee.kogukoda.meetings.oparl;

import org.springframework.http.HttpStatus;

/// A no in the form that OParl asks for.
final class OparlError extends RuntimeException {
  private final HttpStatus status;

  /// @param message for the person who reads it, in Estonian
  OparlError(HttpStatus status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  static OparlError missing() {
    return new OparlError(HttpStatus.NOT_FOUND, "Sellist objekti ei ole.");
  }

  HttpStatus status() {
    return status;
  }
}
