package ee.kogukoda.notifications;

import org.jspecify.annotations.Nullable;

/// Something to be told.
///
/// @param topic code of a declared [Topic]
/// @param key what makes it one and the same thing: it is never told twice to the same person
/// @param href where it is found, from the first slash on
/// @param calendar an iCalendar file to go with it, or null
public record Notice(String topic, String key, String href, byte @Nullable [] calendar) {
  public Notice {
    if (!href.startsWith("/")) throw new IllegalArgumentException("not an address here: " + href);
  }
}
