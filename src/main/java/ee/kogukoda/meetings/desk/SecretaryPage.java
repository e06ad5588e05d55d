package ee.kogukoda.meetings.desk;

import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.AgendaRow;
import ee.kogukoda.meetings.hall.LogLine;
import ee.kogukoda.meetings.hall.MotionPart;
import ee.kogukoda.meetings.hall.Presence;
import ee.kogukoda.meetings.hall.Stage;
import ee.kogukoda.meetings.hall.TallyPart;
import ee.kogukoda.meetings.hall.VotePart;
import ee.kogukoda.meetings.session.SpeakingTotals;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The secretary's desk during the session.
///
/// @param members everybody in the session's list, in its order
/// @param acts adopted acts, with or without a number
/// @param tally what is entered in the open vote, or null
/// @param motion to put something to the vote, or null
/// @param toVote motions of members that wait for their vote
/// @param ways in which they can be voted on
/// @param enter to enter a vote said aloud, null while no named vote is open
/// @param totals how long everybody has spoken
/// @param paper address of the sheets for an evening without power
/// @param recuse to enter a declared restriction for the item being treated, or null
public record SecretaryPage(
    Stage stage,
    @Nullable String presiding,
    @Nullable String hallCode,
    @Nullable Presence presence,
    List<Row> members,
    List<AgendaRow> agenda,
    List<ActRow> acts,
    @Nullable VotePart vote,
    @Nullable TallyPart tally,
    @Nullable MotionPart motion,
    List<Act> toVote,
    List<Choice> ways,
    @Nullable Act enter,
    List<Choice> electorate,
    @Nullable Act recuse,
    @Nullable Act handOver,
    List<Choice> present,
    SpeakingTotals totals,
    List<LogLine> log,
    String paper) {
  public Frame frame() {
    return stage.frame();
  }

  /// Where a promise is noted down, at the item being treated where there is one.
  public String promise() {
    String[] parts = stage.address().split("/");
    String papers = stage.papers();
    String list = "/" + parts[1] + "/lubadused/uus";
    if (papers == null) return list;
    return list
        + "?istung="
        + parts[parts.length - 1]
        + "&punkt="
        + papers.substring(papers.lastIndexOf('/') + 1);
  }

  /// @param state in words
  /// @param mark for its look: good, warn or nothing
  /// @param strike a recusal that was entered by mistake, or null
  public record Row(
      String id,
      String name,
      @Nullable String faction,
      String state,
      String mark,
      @Nullable Act register,
      @Nullable Act leave,
      @Nullable Act absent,
      @Nullable Act strike) {}

  /// @param number as given, or empty
  public record ActRow(String title, String number, Act give) {}
}
