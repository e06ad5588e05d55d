package ee.kogukoda.meetings.written;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The house's clock, as far ahead as a test has moved it.
@TestConfiguration
class MovedClock {
  private static volatile Duration ahead = Duration.ZERO;

  /// From here on it is this moment, and time goes on from there.
  static void moveTo(Instant moment) {
    ahead = Duration.between(Instant.now(), moment);
  }

  @Bean
  @Primary
  Clock moved() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneId.of("Z");
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return Instant.now().plus(ahead);
      }
    };
  }
}
