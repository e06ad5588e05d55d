package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.session.Sitting;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesTest {
  @Test
  void theMinutesReadAsASecretaryWouldWriteThem() {
    Sitting evening = Evening.whole();

    List<String> lines = Minutes.of(evening.history.events(), Evening.FACTS).lines();
    lines.forEach(System.out::println);
    MinutesCheck.all(evening.history.events()).forEach(System.out::println);
    assertThat(lines).isEmpty();
  }
}
