package ee.kogukoda.notifications;

import ee.kogukoda.web.Words;

/// What a notice says, in any of the languages.
@FunctionalInterface
public interface Wording {
  /// @param body plain text; the address is added below it
  record Text(String subject, String body) {}

  Text in(Words words);
}
