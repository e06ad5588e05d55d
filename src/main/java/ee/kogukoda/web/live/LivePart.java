package ee.kogukoda.web.live;

import java.nio.charset.StandardCharsets;

/// A message in the bytes in which every reader gets it.
record LivePart(String event, long sequence, String data, byte[] bytes) {
  static LivePart of(LiveMessage message) {
    var text = new StringBuilder("event: ").append(message.event()).append('\n');
    message.data().lines().forEach(line -> text.append("data: ").append(line).append('\n'));
    if (message.data().isEmpty()) text.append("data\n");
    return new LivePart(
        message.event(),
        message.sequence(),
        message.data(),
        text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }

  /// The same on every instance: readers move between them.
  @Override
  public int hashCode() {
    return 31 * event.hashCode() + data.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LivePart part && part.event.equals(event) && part.data.equals(data);
  }

  /// Whether sending the message after this part would tell nothing new.
  boolean isAtLeast(LiveMessage message) {
    return message.sequence() < sequence || message.data().equals(data);
  }
}
