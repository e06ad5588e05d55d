package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.session.ConductEvent.StreamInterrupted;
import ee.kogukoda.meetings.session.ConductEvent.StreamRestored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stream by which the public follows: when it was down, as far as somebody has said so. The
/// public must be able to follow. KOKS § 44 lg 4.
public record Broadcast(List<Gap> gaps) {
  static final Broadcast UNBROKEN = new Broadcast(List.of());

  public Broadcast {
    gaps = List.copyOf(gaps);
  }

  /// A time without the stream; without an end it lasts.
  public record Gap(Instant from, String reason, @Nullable Instant to) {}

  public boolean isDown() {
    return !gaps.isEmpty() && gaps.getLast().to() == null;
  }

  Broadcast evolve(SessionEvent event, Instant at) {
    return switch (event) {
      case StreamInterrupted(var reason) ->
          new Broadcast(Lists.with(gaps, new Gap(at, reason, null)));
      case StreamRestored _ ->
          new Broadcast(
              Lists.changed(
                  gaps, gap -> gap.to() == null, gap -> new Gap(gap.from(), gap.reason(), at)));
      default -> this;
    };
  }
}
