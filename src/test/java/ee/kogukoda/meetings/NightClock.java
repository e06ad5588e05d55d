package ee.kogukoda.meetings;

import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The house's clock when the tests begin two minutes before midnight: the demonstration is loaded
/// on one day and used on the next.
@TestConfiguration
public class NightClock {
  @Bean
  @Primary
  Clock night() {
    Instant now = Instant.now();
    ZonedDateTime night = now.atZone(Formats.TALLINN).with(LocalTime.of(23, 58));
    return Clock.offset(Clock.systemUTC(), Duration.between(now, night.toInstant()));
  }
}
