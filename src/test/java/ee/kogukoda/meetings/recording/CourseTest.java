package ee.kogukoda.meetings.recording;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.session.FloorCommand.EndSpeech;
import ee.kogukoda.meetings.session.FloorCommand.GiveFloorTo;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.CloseToPublic;
import ee.kogukoda.meetings.session.ItemCommand.ConcludeItem;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.LegalGround;
import ee.kogukoda.meetings.session.Sitting;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.SpeechId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two items, one after the other, with a guest who speaks in each.
class CourseTest {
  private final Sitting sitting = Sitting.inProgress(7, 7);
  private final ItemId first = sitting.session().agenda().inOrder().get(0).id();
  private final ItemId second = sitting.session().agenda().inOrder().get(1).id();
  private final Instant begin = sitting.now.plusSeconds(60);

  private Course treated(boolean closed) {
    treat(first, "Esimene", closed);
    treat(second, "Teine", false);
    return Course.of(sitting.history, sitting.now.plusSeconds(500));
  }

  private void treat(ItemId item, String guest, boolean closed) {
    sitting.after(60).chair(new OpenItem(item));
    if (closed)
      sitting.chair(new CloseToPublic(item, new LegalGround("Ärisaladus", "AvTS § 35 lg 1 p 17")));
    var speech = new SpeechId(sitting.fresh());
    sitting.after(10).chair(new GiveFloorTo(speech, null, guest, Speech.Kind.PRESENTATION));
    sitting.after(100).chair(new EndSpeech(speech));
    sitting.after(10).chair(new ConcludeItem(item, Item.Outcome.WITHDRAWN, "algataja soov", null));
  }

  @Test
  void itemsAndSpeakersBeginWhenTheLogSaysSo() {
    Course course = treated(false);

    assertThat(course.parts())
        .containsExactly(
            new Course.Part(first, new Span(begin, begin.plusSeconds(120))),
            new Course.Part(second, new Span(begin.plusSeconds(180), begin.plusSeconds(300))));
    assertThat(course.speeches())
        .extracting(Course.Spoken::name)
        .containsExactly("Esimene", "Teine");
    assertThat(course.speeches().getFirst().span())
        .isEqualTo(new Span(begin.plusSeconds(10), begin.plusSeconds(110)));
  }

  @Test
  void aClosedItemLeavesNeitherSpeakersNorWords() {
    Course course = treated(true);
    var recording =
        new Recording(
            sitting.fresh(),
            "https://vald.ee/a.mp3",
            begin.minusSeconds(30),
            WebVtt.write(
                List.of(
                    cue(0, 10, "enne"),
                    cue(25, 31, "ukse sulgumine"),
                    cue(60, 70, "SALADUS"),
                    cue(149, 160, "ukse avanemine"),
                    cue(211, 220, "avalik"))));

    List<Said> said = Said.of(List.of(recording), course);

    assertThat(course.speeches()).extracting(Course.Spoken::name).containsExactly("Teine");
    assertThat(course.closed()).containsExactly(new Span(begin, begin.plusSeconds(120)));
    assertThat(said).extracting(each -> each.cue().text()).containsExactly("enne", "avalik");
    assertThat(said.getLast().isOf(second.value())).isTrue();
    assertThat(said.getFirst().item()).isNull();
  }

  @Test
  void anItemThatIsStillTreatedLastsUntilNow() {
    Sitting open = Sitting.inProgress(7, 7);
    ItemId item = open.session().agenda().inOrder().getFirst().id();
    open.after(60).chair(new OpenItem(item));
    Instant now = open.now.plusSeconds(30);

    assertThat(Course.of(open.history, now).parts())
        .containsExactly(new Course.Part(item, new Span(open.now, now)));
  }

  private static Cue cue(int from, int to, String text) {
    return new Cue(Duration.ofSeconds(from), Duration.ofSeconds(to), null, text);
  }
}
