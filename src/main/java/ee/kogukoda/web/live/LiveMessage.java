package ee.kogukoda.web.live;

/// One part of a live screen as it now stands, complete: a reader who missed earlier ones needs
/// only the newest under each name. What should appear twice must differ, as equal data is not sent
/// again.
///
/// @param event name of the part, which the page listens for
/// @param sequence of the fact that brought it about; it only grows within a topic, as long as the
///   database is not put back
/// @param data a fragment of HTML, JSON, or any text
public record LiveMessage(String event, long sequence, String data) {}
