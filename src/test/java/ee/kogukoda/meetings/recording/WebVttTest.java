package ee.kogukoda.meetings.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.refusal.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WebVttTest {
  @Test
  void timesVoicesAndWordsAreKeptAndLooksAreNot() {
    List<Cue> cues =
        WebVtt.read(
            """
            \ufeffWEBVTT - volikogu istung
            Kind: captions

            NOTE tehtud masinaga

            STYLE
            ::cue { color: red }

            1
            00:01.500 --> 00:04.000 align:start position:10%
            <v.valju Mari Mets>Tere <i>õhtust</i>,
            head &amp; kallid!

            01:00:00.000 --> 01:00:02.000
            <00:01:00.000>Lõpetan.
            """);

    assertThat(cues)
        .containsExactly(
            new Cue(
                Duration.ofMillis(1500),
                Duration.ofSeconds(4),
                "Mari Mets",
                "Tere õhtust, head & kallid!"),
            new Cue(Duration.ofHours(1), Duration.ofHours(1).plusSeconds(2), null, "Lõpetan."));
  }

  @Test
  void aMistakeIsRefusedWithItsLine() {
    refused("1\n00:00:01,000 --> 00:00:02,000\nTere", "TRANSCRIPT_NOT_WEBVTT []");
    refused("WEBVTT\n\nNOTE tühi", "TRANSCRIPT_EMPTY []");
    refused("WEBVTT\n\n00:01 --> 00:02.000\nTere", "TRANSCRIPT_TIMING_WRONG [3]");
    refused("WEBVTT\n\n1\n00:01,000 --> 00:02,000\nTere", "TRANSCRIPT_TIMING_WRONG [4]");
    refused("WEBVTT\n\n00:99.000 --> 00:99.100\nTere", "TRANSCRIPT_TIMING_WRONG [3]");
    refused("WEBVTT\n\n00:02.000 --> 00:02.000\nTere", "TRANSCRIPT_ENDS_BEFORE_START [3]");
    refused(
        "WEBVTT\n\n00:02.000 --> 00:03.000\nA\n\n00:01.000 --> 00:03.000\nB",
        "TRANSCRIPT_OUT_OF_ORDER [6]");
    refused("WEBVTT\n\n00:02.000 --> 00:03.000\n\nTere", "TRANSCRIPT_CUE_EMPTY [3]");
  }

  private static void refused(String file, String how) {
    assertThatThrownBy(() -> WebVtt.read(file))
        .isInstanceOf(Refused.class)
        .hasMessageEndingWith(how);
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadAgain(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 100_000) Integer> gaps,
      @ForAll @NotBlank String words) {
    String said = words.replaceAll("[\\s\\p{Cntrl}\\p{Z}\\p{Cf}]+", " ").strip();
    var cues = new ArrayList<Cue>();
    long at = 0;
    for (int gap : gaps) {
      at += gap;
      String voice = gap % 2 == 0 ? "Mari & Jüri" : null;
      cues.add(new Cue(Duration.ofMillis(at), Duration.ofMillis(at + gap), voice, "x" + said));
    }

    assertThat(WebVtt.read(WebVtt.write(cues))).isEqualTo(cues);
  }
}
