package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Sitting.actor;
import static ee.kogukoda.meetings.session.Sitting.item;
import static ee.kogukoda.meetings.session.Sitting.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.FloorCommand.RequestFloor;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.ConcludeItem;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.Sitting;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.SpeechId;
import ee.kogukoda.refusal.Refused;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A session that goes on another day, with its own count.
class AdjournedSessionTest {
  private static final Instant NEXT = Instant.parse("2026-12-03T14:00:00Z");

  @Test
  void theSecondDayBeginsWithRegisteringAndACount() {
    Sitting s = Sitting.inProgress(17, 12);
    s.chair(new OpenItem(item(3)));
    var speech = new SpeechId(s.fresh());
    s.ask(actor(3), new RequestFloor(speech, member(3), Speech.Kind.QUESTION, null, null));
    assertRefused(
        s, actor(0), new AdjournSession(s.now.plusSeconds(3600), "hilja"), NOT_ANOTHER_DAY);
    assertRefused(s, actor(3), new AdjournSession(NEXT, "hilja"), ONLY_PRESIDING);

    s.after(3600);
    s.chair(new AdjournSession(NEXT, "aeg sai otsa"));

    assertThat(s.session().phase()).isEqualTo(SessionPhase.ADJOURNED);
    assertThat(s.session().attendance().present()).isEmpty();
    assertThat(s.session().speakers()).isEmpty();
    assertRefused(s, actor(0), new ContinueSession(null), BEFORE_THE_TIME);
    assertRefused(s, actor(3), new ContinueSession("varem"), ONLY_PRESIDING);
    s.now = NEXT;
    s.ask(actor(1), new ContinueSession(null));
    assertRefused(s, actor(0), new ConfirmQuorum(), NOT_QUORATE);
    s.present(0, 9).quorate();
    assertThat(s.session().phase()).isEqualTo(SessionPhase.IN_PROGRESS);
    assertThat(s.session().currentItem()).isEqualTo(item(3));
  }

  @Test
  void theMinutesTellOfBothDays() {
    Sitting s = Sitting.inProgress(17, 12);
    s.after(3600);
    s.chair(new AdjournSession(NEXT, "aeg sai otsa"));
    s.now = NEXT;
    s.chair(new ContinueSession(null));
    s.present(0, 10);
    s.after(120).quorate();
    s.after(60).present(10, 11);
    s.chair(new OpenItem(item(3)));
    s.chair(new ConcludeItem(item(3), Item.Outcome.NOTED, null, null));
    s.chair(new CloseSession("muu jääb järgmiseks korraks"));

    var facts =
        new MinutesFacts("Näidisvalla Vallavolikogu", "Näidisküla", Map.of(), Map.of(), Map.of());
    String minutes = String.join("\n", Minutes.of(s.history.events(), facts).lines());

    assertThat(minutes)
        .contains(
            "Istung katkestati 26. november 2026 kell 17.00 (aeg sai otsa) ja jätkus 3. detsember"
                + " 2026 kell 16.00. Jätkamisel osalesid saalis (10): Liige 1,")
        .contains("Naasis kell 16.03 Liige 11.")
        .doesNotContain("Lahkus kell", "Naasis kell 16.00");
  }

  private static void assertRefused(
      Sitting s, Actor actor, SessionCommand command, MeetingRefusal why) {
    Refused refused = catchThrowableOfType(Refused.class, () -> s.ask(actor, command));
    assertThat(refused).as(command.toString()).isNotNull();
    assertThat(refused.refusal()).isEqualTo(why);
  }
}
