package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.AgendaRow;
import ee.kogukoda.meetings.hall.LogLine;
import ee.kogukoda.meetings.hall.MotionPart;
import ee.kogukoda.meetings.hall.Presence;
import ee.kogukoda.meetings.hall.SpeakersPart;
import ee.kogukoda.meetings.hall.Stage;
import ee.kogukoda.meetings.hall.TallyPart;
import ee.kogukoda.meetings.hall.VotePart;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chair's console: everything of the next minute.
///
/// @param hallCode what members type to show that they are in the hall; null while nobody can
/// @param presence null before the opening
/// @param tally what is entered in the open vote, or null
/// @param steps the next lawful steps
/// @param others everything else, with the reason where it is barred
/// @param legalGrounds on which the open item can be closed to the public
/// @param change to propose a change of the agenda, or null
/// @param present members to whom the floor or the chair can be given
/// @param kinds of speech for giving the floor by hand
/// @param schedule how the item stands against the timetable; null where there is none
/// @param lost members whose connection is lost
/// @param views what committees said of the draft of the item being treated
public record ConsolePage(
    Stage stage,
    @Nullable String presiding,
    @Nullable String hallCode,
    @Nullable Presence presence,
    List<AgendaRow> agenda,
    List<Act> steps,
    List<Act> others,
    @Nullable SpeakersPart speakers,
    @Nullable VotePart vote,
    @Nullable TallyPart tally,
    @Nullable MotionPart motion,
    List<Choice> present,
    List<Choice> kinds,
    List<Choice> grounds,
    List<Choice> legalGrounds,
    @Nullable AgendaChange change,
    List<Choice> ways,
    @Nullable Act giveFloor,
    List<LogLine> log,
    List<String> views,
    @Nullable String schedule,
    LostMembers lost) {
  public Frame frame() {
    return stage.frame();
  }

  /// What an act that asks for one of several is chosen from.
  public List<Choice> choices(Act act) {
    return switch (act.asks()) {
      case MEMBER -> present;
      case WAY -> ways;
      case LEGAL_GROUND -> legalGrounds;
      case NOTHING, REASON, GROUND, TIME, DAY, NOTE, MINUTES -> grounds;
    };
  }
}
