package ee.kogukoda.meetings.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlayersTest {
  private static final Duration AT = Duration.ofSeconds(95);

  @Test
  void eachPlayerIsLedIntoTheMiddleInItsOwnWay() {
    assertThat(Players.at("https://www.youtube.com/watch?v=abc&t=3s", AT))
        .isEqualTo("https://www.youtube.com/watch?v=abc&t=95s");
    assertThat(Players.at("https://youtu.be/abc", AT)).isEqualTo("https://youtu.be/abc?t=95s");
    assertThat(Players.at("https://vimeo.com/1#t=2s", AT)).isEqualTo("https://vimeo.com/1#t=95s");
    assertThat(Players.at("https://vald.ee/istung.mp3", AT))
        .isEqualTo("https://vald.ee/istung.mp3#t=95");
    assertThat(Players.at("https://notyoutube.com/a", AT))
        .isEqualTo("https://notyoutube.com/a#t=95");
  }

  @Test
  void onlyFilesThatABrowserPlaysHaveAPlayerOnThePage() {
    assertThat(Players.media("https://vald.ee/istung.MP4?x=1")).isEqualTo(Players.Media.VIDEO);
    assertThat(Players.media("https://vald.ee/istung.mp3")).isEqualTo(Players.Media.AUDIO);
    assertThat(Players.media("https://youtu.be/abc.mp4x")).isNull();
  }

  @Test
  void whatIsNoAddressOnTheWebIsNone() {
    assertThat(Players.isAddress("https://vald.ee/a.mp3")).isTrue();
    assertThat(Players.isAddress("javascript:alert(1)")).isFalse();
    assertThat(Players.isAddress("https://vald.ee; script-src *")).isFalse();
    assertThat(Players.isAddress("https://mari@vald.ee/")).isFalse();
    assertThat(Players.isAddress("vald.ee/a.mp3")).isFalse();
  }
}
