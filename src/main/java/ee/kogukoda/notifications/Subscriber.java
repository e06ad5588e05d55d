package ee.kogukoda.notifications;

import ee.kogukoda.web.Language;

/// Somebody of whom only an address is known, who asked to be told.
///
/// @param leave where they end it, from the first slash on; it stands under each letter
public record Subscriber(String address, Language language, Delivery delivery, String leave) {
  public Subscriber {
    if (!leave.startsWith("/")) throw new IllegalArgumentException("not an address here: " + leave);
  }
}
